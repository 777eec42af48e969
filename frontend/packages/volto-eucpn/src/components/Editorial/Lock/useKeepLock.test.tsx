import React from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act, fireEvent } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import { EVERY, IDLE, useKeepLock } from './useLock';

const sent = vi.hoisted(() => vi.fn());
vi.mock('react-redux', async (original) => ({
  ...(await original<object>()),
  useDispatch: () => sent,
}));

const Form = ({ refused }: { refused?: object }) => {
  useKeepLock('/en/a', true, refused);
  return null;
};
const pass = (time: number) => act(() => void vi.advanceTimersByTime(time));

describe('useKeepLock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sent.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('keeps the lock alive while somebody is there', () => {
    const { unmount } = renderPage(<Form />);
    pass(EVERY);
    expect(sent.mock.calls[0][0].request).toMatchObject({
      op: 'patch',
      path: '/en/a/@lock',
    });
    unmount();
    pass(EVERY);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('lets it run out when nobody is, and asks when somebody comes back', () => {
    renderPage(<Form />);
    pass(IDLE + EVERY);
    sent.mockReset();
    pass(10 * EVERY);
    expect(sent).not.toHaveBeenCalled();

    fireEvent.keyDown(document.body);
    expect(sent).toHaveBeenCalledTimes(1);
    pass(EVERY);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('asks at once after a refused save, and survives a silent server', () => {
    sent.mockReturnValue(Promise.reject(new Error()));
    renderPage(<Form refused={{}} />);

    expect(sent).toHaveBeenCalledTimes(1);
  });
});

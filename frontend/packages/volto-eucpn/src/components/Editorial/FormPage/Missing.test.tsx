import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Missing from './Missing';

const field = (name: string, title: string) => ({
  field: name,
  title,
  fieldset: 'default',
  stage: 'submit',
});
const missing = [field('summary', 'Summary'), field('links', 'Links')];

vi.mock('react-redux', async (original) => ({
  ...(await original<object>()),
  useDispatch: () => () => Promise.resolve({ missing }),
}));

const show = (global: any, go = vi.fn()) => {
  renderPage(<Missing path="/en/a" onField={go} />, { form: { global } });
  return go;
};

describe('Missing', () => {
  it('leads to the fields that are still empty in the form', async () => {
    const go = show({ summary: 'Filled in', links: [] });
    await waitFor(() => screen.getByText('1 field is still needed'));
    fireEvent.click(screen.getByText('Links'));

    expect(go).toHaveBeenCalledWith('links');
    expect(screen.queryByText('Summary')).toBeNull();
  });
});

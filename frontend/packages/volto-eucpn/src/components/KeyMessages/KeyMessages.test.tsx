import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import KeyMessages from './KeyMessages';

describe('KeyMessages', () => {
  it('lists what is said and drops blank lines', () => {
    renderPage(<KeyMessages messages={['Talk to minors early.', ' ']} />);

    expect(screen.getAllByRole('listitem').length).toBe(1);
    expect(screen.getByRole('heading').textContent).toBe('Key messages');
  });

  it('is nothing for no message', () => {
    const { container } = renderPage(<KeyMessages messages={[]} />);

    expect(container.innerHTML).toBe('');
  });
});

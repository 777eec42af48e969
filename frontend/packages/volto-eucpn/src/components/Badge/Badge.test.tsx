import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import Badge from './Badge';

describe('Badge', () => {
  it('names a call status in our own words', () => {
    renderPage(<Badge kind="call" value={{ token: 'open', title: 'x' }} />);

    expect(screen.getByText('Open').className).toContain('call-open');
  });

  it('names a language in that language', () => {
    renderPage(<Badge kind="language" value="fi" />);

    expect(screen.getByText('Suomi').getAttribute('lang')).toBe('fi');
  });

  it('falls back to the title of the term', () => {
    renderPage(<Badge kind="state" value={{ token: 'odd', title: 'Odd' }} />);

    expect(screen.getByText('Odd')).toBeTruthy();
  });

  it('calls a state what the back end calls it', () => {
    const value = { token: 'pending', title: 'Wartet auf Prüfung' };
    const { container } = renderPage(
      <>
        <Badge kind="state" value={value} />
        <Badge kind="state" value="pending" />
      </>,
    );

    expect(container.textContent).toBe('Wartet auf PrüfungAwaiting review');
  });

  it('is nothing without a value', () => {
    const { container } = renderPage(<Badge kind="state" />);

    expect(container.textContent).toBe('');
  });
});

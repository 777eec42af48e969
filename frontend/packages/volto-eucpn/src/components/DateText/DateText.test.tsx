import React from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../testing/render';
import DateText from './DateText';

describe('DateText', () => {
  it('writes a whole date', () => {
    const { container } = renderPage(<DateText value="2019-12-12" />);

    expect(container.textContent).toBe('12 December 2019');
  });

  it('writes only what is known', () => {
    const { container } = renderPage(
      <DateText value="2019-03-01" precision={{ token: 'month' }} />,
    );

    expect(container.textContent).toBe('March 2019');
  });

  it('follows the language of the page', () => {
    const { container } = renderPage(<DateText value="2019-12-12" />, {
      intl: { locale: 'fr', messages: {} },
    });

    expect(container.textContent).toBe('12 décembre 2019');
  });

  it('is nothing without a date', () => {
    const { container } = renderPage(<DateText value={null} />);

    expect(container.textContent).toBe('');
  });
});

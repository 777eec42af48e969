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

  it('names the zone of a moment, by the time of the year', () => {
    const shown = (value: string, locale = 'en') =>
      renderPage(<DateText value={value} time zone />, {
        intl: { locale, messages: {} },
      }).container.textContent;

    expect(shown('2027-06-17T07:00:00+00:00')).toMatch(
      /17 June 2027.*09:00 CEST/,
    );
    expect(shown('2027-11-25T08:00:00+00:00')).toMatch(/09:00 CET/);
    expect(shown('2027-11-25T08:00:00+00:00', 'mt')).toMatch(/09:00 CET/);
    expect(shown('2027-11-25')).toBe('25 November 2027');
  });

  it('is nothing without a date', () => {
    const { container } = renderPage(<DateText value={null} />);

    expect(container.textContent).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { languageCodes } from '../config/languages';
import { localeOf, writeDate } from './locales';

const date = new Date('2026-11-05T13:05:00Z');
const day = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
} as const;

describe('writeDate', () => {
  it.each([
    ['en', '5 November 2026'],
    ['ga', '5 Samhain 2026'],
    ['mt', '5 ta’ Novembru 2026'],
    ['fi', '5. marraskuuta 2026'],
  ])('writes a day in %s', (language, expected) => {
    expect(writeDate(language, date, day)).toBe(expected);
  });

  it('writes months, years and times of languages that browsers lack', () => {
    const { day: _day, ...month } = day;
    expect(writeDate('mt', date, month)).toBe('Novembru 2026');
    expect(writeDate('ga', date, { year: 'numeric' })).toBe('2026');
    expect(
      writeDate('mt', date, {
        ...day,
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      }),
    ).toBe('5 ta’ Novembru 2026, 13:05');
  });

  it('has its own words for no two languages', () => {
    const texts = languageCodes.map((code) => writeDate(code, date, day));
    expect(texts.every((text) => text.includes('2026'))).toBe(true);
    expect(writeDate('mt', date, day)).not.toBe(writeDate('en', date, day));
  });
});

describe('localeOf', () => {
  it('is one that browsers know', () => {
    expect(['en', 'ga', 'mt', 'fr'].map(localeOf)).toEqual([
      'en-GB',
      'en-IE',
      'en-MT',
      'fr',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { otherLanguages, workDate, workFacts } from './workFacts';

const work = { '@id': '/en/a', title: 'A' };

describe('workDate', () => {
  it('is the publication date of a toolbox, as precise as known', () => {
    expect(
      workDate({
        ...work,
        '@type': 'Toolbox',
        publication_date: '2019-01-01',
        publication_precision: 'year',
      }),
    ).toEqual({ value: '2019-01-01', precision: 'year' });
  });

  it('is nothing for a page', () => {
    expect(
      workDate({ ...work, '@type': 'Document', effective: '2019-01-01' }),
    ).toBeNull();
  });
});

describe('workFacts', () => {
  it('names each thing once', () => {
    const eu = { token: 'eu', title: 'European Union' };

    expect(
      workFacts({ ...work, '@type': 'FundingCall', programme: eu, level: eu }),
    ).toEqual(['European Union']);
  });
});

describe('otherLanguages', () => {
  it('leaves out the language of the card', () => {
    expect(
      otherLanguages({
        ...work,
        '@type': 'Toolbox',
        language: { token: 'en' },
        available_languages: ['en', 'fr'],
      }),
    ).toEqual(['fr']);
  });
});

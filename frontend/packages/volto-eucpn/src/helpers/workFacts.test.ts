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
    ).toEqual({ kind: 'published', value: '2019-01-01', precision: 'year' });
  });

  it('says what it is the date of', () => {
    const kindOf = (values: any) => workDate({ ...work, ...values })?.kind;

    expect(
      kindOf({ '@type': 'FundingCall', next_deadline: '2027-03-31' }),
    ).toBe('deadline');
    expect(
      kindOf({
        '@type': 'FundingCall',
        call_status: { token: 'forthcoming' },
        call_opens: '2027-01-01',
        next_deadline: '2027-03-31',
      }),
    ).toBe('opens');
    expect(
      kindOf({
        '@type': 'NationalPolicy',
        last_substantive_update: '2026-01-01',
      }),
    ).toBe('updated');
    expect(kindOf({ '@type': 'Campaign', launch_date: '2019-06-19' })).toBe(
      'launched',
    );
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

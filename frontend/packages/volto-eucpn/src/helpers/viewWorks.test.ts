import { describe, expect, it } from 'vitest';
import { viewWorks } from './viewWorks';

const item = (type: string, fields: object = {}) => ({
  '@id': '/en/a',
  '@type': type,
  UID: 'u',
  ...fields,
});

describe('viewWorks', () => {
  it('asks for the calls of a programme that can be answered', () => {
    const [calls] = viewWorks(
      item('FundingProgramme', { programme_code: { token: 'isf' } }),
    );

    expect(calls.key).toBe('u-calls');
    expect(calls.params.funding_programme).toBe('isf');
    expect(calls.params.call_status).not.toContain('closed');
  });

  it('asks for what a country has', () => {
    const lists = viewWorks(item('MemberState', { country: { token: 'FI' } }));

    expect(lists.map(({ params }) => params.portal_type)).toEqual([
      'NationalPolicy',
      'CampaignMaterial',
    ]);
  });

  it('asks for nothing where there is nothing to ask by', () => {
    expect(viewWorks(item('MemberState'))).toEqual([]);
    expect(viewWorks(item('Toolbox'))).toEqual([]);
    expect(viewWorks(null)).toEqual([]);
  });
});

import React from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import { callProgramme } from '../../../helpers/viewWorks';
import { worksPath } from '../../../store/works';
import FundingCallView from './FundingCallView';

const call = {
  '@id': '/en/funding/a',
  '@type': 'FundingCall',
  UID: 'u',
  title: 'A call',
  call_status: { token: 'closing-soon', title: 'Closing soon' },
  programme: { token: 'isf', title: 'Internal Security Fund' },
  deadlines: [
    {
      date_time: '2027-03-31T17:00',
      timezone: { token: 'Europe/Brussels', title: 'Europe/Brussels' },
    },
  ],
  next_deadline: '2027-03-31T15:00:00+00:00',
  min_grant: '500000',
  max_grant: '2000000.5',
  cofinancing_rate: '90',
  currency: { token: 'EUR', title: 'euro' },
  consortium_required: true,
  minimum_partners: 3,
};

const { key, path, params } = callProgramme(call);
const works = {
  [key]: {
    request: worksPath(path, params),
    items: [{ '@id': '/en/funding/isf', title: 'ISF' }],
  },
};

const show = (change: object = {}) =>
  renderPage(<FundingCallView content={{ ...call, ...change }} />, { works });

describe('FundingCallView', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2027-03-19T09:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells the status and the next deadline with its zone and in words', () => {
    const { container } = show();

    const head = container.querySelector('header')?.textContent;
    expect(head).toContain('Closing soon');
    expect(head).toContain('31 March 2027 at 17:00');
    expect(head).toContain('Europe/Brussels');
    expect(head).toContain('in 12 days');
  });

  it('writes sums in the currency of the call', () => {
    show();

    expect(screen.getByText('€500,000 to €2,000,000.50')).toBeTruthy();
    expect(screen.getByText('90%')).toBeTruthy();
  });

  it('links to the page of the programme', () => {
    show();

    expect(
      screen
        .getByRole('link', { name: 'Internal Security Fund' })
        .getAttribute('href'),
    ).toBe('/en/funding/isf');
  });

  it('has no date for a call that was cancelled', () => {
    const { container } = show({ call_status: { token: 'cancelled' } });

    expect(container.querySelector('header')?.textContent).not.toContain(
      '2027',
    );
  });

  it('does not say on an archived page that a call is open', () => {
    show({ review_state: 'archived' });

    expect(screen.queryByText('Closing soon')).toBeNull();
    expect(screen.getByText('Archived')).toBeTruthy();
  });

  it('leaves nothing of empty fields', () => {
    renderPage(
      <FundingCallView
        content={{ '@id': '/en/b', '@type': 'FundingCall', title: 'B' }}
      />,
      { works },
    );

    expect(screen.getAllByRole('heading').length).toBe(1);
  });
});

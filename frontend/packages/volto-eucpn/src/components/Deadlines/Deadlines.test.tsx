import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { instant, nextDeadlineRow } from '../../helpers/deadlines';
import { renderPage } from '../../testing/render';
import Deadlines from './Deadlines';

const brussels = { token: 'Europe/Brussels', title: 'Brussels time' };
const rows = [
  { stage: 'First stage', date_time: '2027-01-15T17:00', timezone: brussels },
  { stage: 'Second', date_time: '2027-07-15T17:00', timezone: brussels },
];

describe('instant', () => {
  it('knows winter and summer time', () => {
    expect(new Date(instant('2027-01-15T17:00', 'Europe/Brussels'))).toEqual(
      new Date('2027-01-15T16:00:00Z'),
    );
    expect(new Date(instant('2027-07-15T17:00', 'Europe/Brussels'))).toEqual(
      new Date('2027-07-15T15:00:00Z'),
    );
  });
});

describe('nextDeadlineRow', () => {
  it('finds the row by its instant', () => {
    expect(nextDeadlineRow(rows, '2027-07-15T15:00:00+00:00')).toBe(1);
    expect(nextDeadlineRow(rows, null)).toBe(-1);
  });
});

describe('Deadlines', () => {
  it('shows the wall time and the zone, and marks the next one', () => {
    renderPage(
      <Deadlines rows={rows} nextDeadline="2027-01-15T16:00:00+00:00" />,
    );

    expect(screen.getByText('15 January 2027 at 17:00')).toBeTruthy();
    expect(screen.getAllByText('Next deadline').length).toBe(1);
    expect(screen.getAllByText(/Brussels time/).length).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { dateParts, daysUntil, precisionOf } from './dates';

describe('dateParts', () => {
  it('keeps a bare date as it stands', () => {
    const parts = dateParts('2019-12-12');

    expect(parts?.iso).toBe('2019-12-12');
    expect(parts?.options.timeZone).toBe('UTC');
  });

  it('is only as precise as asked', () => {
    expect(dateParts('2019-12-01', 'month')?.iso).toBe('2019-12');
    expect(dateParts('2019-01-01', 'year')?.iso).toBe('2019');
    expect(dateParts('2019-01-01', 'year')?.options.month).toBeUndefined();
  });

  it('shows an instant on the clock of Brussels', () => {
    const parts = dateParts('2027-03-31T15:00:00+00:00', 'day', true);

    expect(parts?.options.timeZone).toBe('Europe/Brussels');
    expect(parts?.options.hour).toBe('2-digit');
  });

  it('takes a wall time as it stands', () => {
    expect(dateParts('2027-03-31T17:00', 'day', true)?.date.toISOString()).toBe(
      '2027-03-31T17:00:00.000Z',
    );
  });

  it('has nothing to say about no date or a wrong one', () => {
    expect(dateParts(null)).toBeNull();
    expect(dateParts('soon')).toBeNull();
  });
});

describe('precisionOf', () => {
  it('reads terms and bare tokens, day by default', () => {
    expect(precisionOf({ token: 'year', title: 'Year' })).toBe('year');
    expect(precisionOf('month')).toBe('month');
    expect(precisionOf(undefined)).toBe('day');
  });
});

describe('daysUntil', () => {
  it('counts begun days and never below nought', () => {
    const now = new Date('2027-01-01T00:00:00Z');

    expect(daysUntil('2027-01-02T12:00:00Z', now)).toBe(2);
    expect(daysUntil('2026-01-01T00:00:00Z', now)).toBe(0);
  });
});

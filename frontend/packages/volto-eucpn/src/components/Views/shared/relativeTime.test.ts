import { describe, expect, it } from 'vitest';
import { relativeTime } from './relativeTime';

const at = (iso: string) => new Date(iso).getTime();

describe('relativeTime', () => {
  it.each([
    ['in days', '2027-03-31T15:00Z', '2027-03-19T09:00Z', 12, 'day'],
    ['early tomorrow', '2027-03-31T00:30Z', '2027-03-30T18:00Z', 1, 'day'],
    ['later today', '2027-03-31T15:00Z', '2027-03-31T09:30Z', 5, 'hour'],
    ['at once', '2027-03-31T15:00Z', '2027-03-31T14:20Z', 40, 'minute'],
    ['yesterday', '2027-03-30T15:00Z', '2027-03-31T09:00Z', -1, 'day'],
    ['far away', '2027-09-30T15:00Z', '2027-03-31T09:00Z', 6, 'month'],
  ])('tells what is %s', (_what, moment, now, value, unit) => {
    expect(relativeTime(at(moment), at(now))).toEqual({ value, unit });
  });

  it('counts the days of the deadline’s own calendar', () => {
    const moment = at('2027-03-31T21:00Z');
    const now = at('2027-03-31T09:00Z');

    expect(relativeTime(moment, now, 'Europe/Brussels').unit).toBe('hour');
    expect(relativeTime(moment, now, 'Europe/Helsinki')).toEqual({
      value: 1,
      unit: 'day',
    });
  });
});

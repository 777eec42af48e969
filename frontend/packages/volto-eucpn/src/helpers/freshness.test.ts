import { describe, expect, it } from 'vitest';
import { freshness } from './freshness';

const now = new Date('2027-01-01T00:00:00Z');

describe('freshness', () => {
  it.each([
    ['2026-12-31', 'overdue'],
    ['2027-01-15', 'due'],
    ['2027-12-31', 'current'],
    [null, null],
    ['some day', null],
  ])('of a review due %s is %s', (due, expected) => {
    expect(freshness(due, now)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { withOffset } from './zone';

describe('withOffset', () => {
  it('knows summer and winter', () => {
    expect(withOffset('2027-06-17', '09:00', 'Europe/Brussels')).toBe(
      '2027-06-17T09:00:00+02:00',
    );
    expect(withOffset('2027-01-17', '09:00', 'Europe/Brussels')).toBe(
      '2027-01-17T09:00:00+01:00',
    );
    expect(withOffset('2027-06-17', '00:30', 'Atlantic/Azores')).toBe(
      '2027-06-17T00:30:00+00:00',
    );
  });

  it('is right beside a change of the clocks', () => {
    expect(withOffset('2027-03-28', '01:30', 'Europe/Brussels')).toBe(
      '2027-03-28T01:30:00+01:00',
    );
    expect(withOffset('2027-03-28', '03:30', 'Europe/Brussels')).toBe(
      '2027-03-28T03:30:00+02:00',
    );
  });

  it('answers nothing for nothing', () => {
    expect(withOffset('', '09:00', 'UTC')).toBeNull();
    expect(withOffset('2027-06-17', '', 'UTC')).toBeNull();
  });
});

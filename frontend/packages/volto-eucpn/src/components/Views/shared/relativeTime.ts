import { SITE_TIME_ZONE } from '../../../helpers/dates';

export interface RelativeTime {
  value: number;
  unit: 'minute' | 'hour' | 'day' | 'month';
}

const MINUTE = 60000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MANY_DAYS = 90;

/** Midnight of the calendar day that clocks in a zone show, as if in UTC. */
function calendarDay(instant: number, zone: string): number {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  return new Date(`${day.format(instant)}T00:00Z`).getTime();
}

/**
 * How far an instant is away, in the unit a reader would choose. Days are those
 * of the calendar in the zone: early tomorrow is in one day, not in five hours.
 */
export function relativeTime(
  instant: number,
  now: number,
  zone: string = SITE_TIME_ZONE,
): RelativeTime {
  const left = instant - now;
  const days = Math.round(
    (calendarDay(instant, zone) - calendarDay(now, zone)) / DAY,
  );
  if (Math.abs(days) > MANY_DAYS)
    return { value: Math.round(days / 30.44), unit: 'month' };
  if (days !== 0) return { value: days, unit: 'day' };
  if (Math.abs(left) >= HOUR)
    return { value: Math.trunc(left / HOUR), unit: 'hour' };
  return { value: Math.trunc(left / MINUTE), unit: 'minute' };
}

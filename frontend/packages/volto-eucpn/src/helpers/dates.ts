import type { Term } from '../types';
import { tokenOf } from './terms';

export type Precision = 'year' | 'month' | 'day';

export interface DateParts {
  date: Date;
  /** Value for the datetime attribute, as precise as the date is. */
  iso: string;
  options: Intl.DateTimeFormatOptions;
}

/** The network's own clock: servers and browsers must write the same text. */
export const SITE_TIME_ZONE = 'Europe/Brussels';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

const BY_PRECISION: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const CUT: Record<Precision, number> = { year: 4, month: 7, day: 10 };

export function precisionOf(value?: Term | string | null): Precision {
  const token = tokenOf(value);
  return token === 'year' || token === 'month' ? token : 'day';
}

/**
 * What is needed to write a date. A bare date and a wall time are taken as they
 * stand; an instant is shown in the site's time zone, which is named where `zone`
 * asks for it. Null for no date.
 */
export function dateParts(
  value?: string | null,
  precision: Precision = 'day',
  time = false,
  zone = false,
): DateParts | null {
  if (!value) return null;
  const wall = WALL_TIME.test(value);
  const bare = DATE_ONLY.test(value);
  const date = new Date(wall ? `${value}Z` : value);
  if (Number.isNaN(date.getTime())) return null;
  const withTime = time && !bare;
  return {
    date,
    iso: withTime || (!bare && !wall) ? value : value.slice(0, CUT[precision]),
    options: {
      ...BY_PRECISION[precision],
      ...(withTime
        ? { hour: '2-digit', minute: '2-digit', hour12: false }
        : {}),
      ...(withTime && zone && !wall ? { timeZoneName: 'short' as const } : {}),
      timeZone: bare || wall ? 'UTC' : SITE_TIME_ZONE,
    },
  };
}

/** Whole days from one instant to another, never less than nought. */
export function daysUntil(value: string, now: Date): number {
  const left = new Date(value).getTime() - now.getTime();
  return Math.max(0, Math.ceil(left / 86400000));
}

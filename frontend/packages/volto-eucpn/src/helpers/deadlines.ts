import type { Row, Term } from '../types';
import { SITE_TIME_ZONE } from './dates';
import { tokenOf } from './terms';

/** The instant of a wall time in a time zone, as milliseconds. */
export function instant(wall: string, zone: string): number {
  const guess = new Date(`${wall.slice(0, 16)}Z`).getTime();
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(guess);
  return guess - (new Date(`${shown.replace(' ', 'T')}Z`).getTime() - guess);
}

/** The instant of a row of deadlines; null where it tells none. */
export function rowInstant(row: Row): number | null {
  const zone = tokenOf(row.timezone as Term) || SITE_TIME_ZONE;
  try {
    return instant(String(row.date_time), zone);
  } catch {
    return null;
  }
}

/** Index of the row that is the given next deadline, -1 for none. */
export function nextDeadlineRow(
  rows?: Row[] | null,
  nextDeadline?: string | null,
): number {
  if (!rows?.length || !nextDeadline) return -1;
  const wanted = Math.floor(new Date(nextDeadline).getTime() / 60000);
  return rows.findIndex((row) => {
    const moment = rowInstant(row);
    return moment !== null && moment / 60000 === wanted;
  });
}

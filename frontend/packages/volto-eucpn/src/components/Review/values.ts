import { dateParts } from '../../helpers/dates';
import { writeDate } from '../../helpers/locales';
import { HANDING_IN } from '../Editorial/transitions';
import type { Review } from './types';

const DATE =
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A value of a field as a person reads it; "" for nothing.
 *
 * @param dates true where what looks like a date or a time is one, and no text
 */
export function readable(value: any, intl: any, dates = false): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return intl.formatMessage(yesNo(value));
  // A year is a number too.
  if (typeof value === 'number')
    return intl.formatNumber(value, { useGrouping: Math.abs(value) >= 10000 });
  if (Array.isArray(value))
    return value
      .map((item) => readable(item, intl, dates))
      .filter(Boolean)
      .join(', ');
  if (typeof value === 'object') {
    const shown = value.title ?? value.filename ?? value.label;
    if (shown) return String(shown);
    return Object.values(value)
      .map((item) => readable(item, intl, dates))
      .filter(Boolean)
      .join(' · ');
  }
  const date =
    dates && DATE.test(value) && dateParts(String(value), 'day', true, true);
  if (date) return writeDate(intl.locale, date.date, date.options);
  return String(value);
}

const yesNo = (value: boolean) =>
  value
    ? { id: 'Yes', defaultMessage: 'Yes' }
    : { id: 'No', defaultMessage: 'No' };

/** The key that tells two entries of a list apart. */
export const keyOf = (value: any) => JSON.stringify(value);

/** What the submitter wrote: the item's note, else the comment of the submission. */
export function noteOf({ submission_note: note, history }: Review): string {
  const last = [...history]
    .reverse()
    .find(({ action }) => HANDING_IN.includes(action || ''));
  return [note, last?.comments]
    .map((text) => text?.trim())
    .filter((text, index, all) => text && all.indexOf(text) === index)
    .join('\n\n');
}

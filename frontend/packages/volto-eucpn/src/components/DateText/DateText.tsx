import React from 'react';
import { useIntl } from 'react-intl';
import { writeDate } from '../../helpers/locales';
import { dateParts, precisionOf } from '../../helpers/dates';
import type { Term } from '../../types';

/**
 * A date in the language of the page, in a time element.
 *
 * @param props.value "YYYY-MM-DD", an ISO instant or a wall time
 * @param props.precision year | month | day, as token or term; default day
 * @param props.time true to show the time of day too
 * @param props.zone true to name the time zone beside it
 */
const DateText = ({
  value,
  precision,
  time = false,
  zone = false,
}: {
  value?: string | null;
  precision?: Term | string | null;
  time?: boolean;
  zone?: boolean;
}) => {
  const intl = useIntl();
  const parts = dateParts(value, precisionOf(precision), time, zone);
  if (!parts) return null;
  return (
    <time dateTime={parts.iso}>
      {writeDate(intl.locale, parts.date, parts.options)}
    </time>
  );
};

export default DateText;

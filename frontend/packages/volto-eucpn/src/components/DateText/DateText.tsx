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
 */
const DateText = ({
  value,
  precision,
  time = false,
}: {
  value?: string | null;
  precision?: Term | string | null;
  time?: boolean;
}) => {
  const intl = useIntl();
  const parts = dateParts(value, precisionOf(precision), time);
  if (!parts) return null;
  return (
    <time dateTime={parts.iso}>
      {writeDate(intl.locale, parts.date, parts.options)}
    </time>
  );
};

export default DateText;

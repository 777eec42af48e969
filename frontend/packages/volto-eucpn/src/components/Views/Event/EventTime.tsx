import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import { SITE_TIME_ZONE } from '../../../helpers/dates';
import type { EventContent } from './EventView';

const messages = defineMessages({
  zone: {
    id: 'eucpn-event-zone',
    defaultMessage: 'Time in Brussels',
  },
});

function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SITE_TIME_ZONE }).format(
    new Date(instant),
  );
}

/** When an event is, as clocks in Brussels show it, wherever the server stands. */
const EventTime = ({ content }: { content: EventContent }) => {
  const intl = useIntl();
  const { start, whole_day: wholeDay } = content;
  const end = content.open_end ? null : content.end;
  if (!start) return null;
  const oneDay = wholeDay && end && dayOf(start) === dayOf(end);
  return (
    <>
      <DateText value={start} time={!wholeDay} />
      {end && end !== start && !oneDay && (
        <>
          {' – '}
          <DateText value={end} time={!wholeDay} />
        </>
      )}
      {!wholeDay && (
        <span className="eucpn-facts__small">
          {intl.formatMessage(messages.zone)}
        </span>
      )}
    </>
  );
};

export default EventTime;

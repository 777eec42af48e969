import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DateText from '../DateText/DateText';
import Countdown from '../Views/shared/Countdown';
import { nextDeadlineRow, rowInstant } from '../../helpers/deadlines';
import { titleOf, tokenOf } from '../../helpers/terms';
import type { Row, Term } from '../../types';

const messages = defineMessages({
  title: { id: 'eucpn-deadlines', defaultMessage: 'Deadlines' },
  next: { id: 'eucpn-deadline-next', defaultMessage: 'Next deadline' },
});

/**
 * The deadlines of a call, in the time zone in which they were set, and how far
 * away they are.
 *
 * @param props.rows the "deadlines" field: {stage, date_time, timezone, note}
 * @param props.nextDeadline the item's next_deadline (ISO UTC): its row is marked
 */
const Deadlines = ({
  rows,
  nextDeadline,
}: {
  rows?: Row[] | null;
  nextDeadline?: string | null;
}) => {
  const intl = useIntl();
  if (!rows?.length) return null;
  const next = nextDeadlineRow(rows, nextDeadline);
  return (
    <section className="eucpn-deadlines">
      <h2>{intl.formatMessage(messages.title)}</h2>
      <ol>
        {rows.map((row, index) => (
          <li key={index} className={index === next ? 'is-next' : undefined}>
            {index === next && (
              <span className="eucpn-deadlines__mark">
                {intl.formatMessage(messages.next)}
              </span>
            )}
            <strong>
              <DateText value={row.date_time as string} time />
            </strong>
            <span className="eucpn-deadlines__zone">
              {titleOf(row.timezone as Term)}{' '}
              <Countdown
                instant={rowInstant(row)}
                zone={tokenOf(row.timezone as Term)}
              />
            </span>
            {row.stage && <span>{titleOf(row.stage as Term)}</span>}
            {row.note && <span>{String(row.note)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};

export default Deadlines;

import React from 'react';
import { useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import { nextDeadlineRow } from '../../../helpers/deadlines';
import { titleOf, tokenOf } from '../../../helpers/terms';
import type { Term } from '../../../types';
import Countdown from '../shared/Countdown';
import type { FundingCall } from './content';
import { labels } from './messages';

const OVER = ['cancelled', 'postponed', 'results-published'];

/** The one date of a call that matters now, beside its status. */
const CallDate = ({ content }: { content: FundingCall }) => {
  const intl = useIntl();
  const status = tokenOf(content.call_status) || '';
  if (OVER.includes(status)) return null;
  if (status === 'forthcoming' && content.opening_date)
    return (
      <span className="eucpn-call-date">
        {intl.formatMessage(labels.opens)}{' '}
        <strong>
          <DateText value={content.opening_date} />
        </strong>{' '}
        <Countdown instant={content.opening_date} />
      </span>
    );
  const rows = content.deadlines || [];
  const next = rows[nextDeadlineRow(rows, content.next_deadline)];
  const instant = content.next_deadline || content.call_closes;
  if (!instant) return null;
  return (
    <span className="eucpn-call-date">
      {intl.formatMessage(content.next_deadline ? labels.next : labels.closed)}{' '}
      <strong>
        <DateText value={(next?.date_time as string) || instant} time />
      </strong>{' '}
      {next && <span>{titleOf(next.timezone as Term)}</span>}{' '}
      <Countdown
        instant={instant}
        zone={next ? tokenOf(next.timezone as Term) : undefined}
      />
    </span>
  );
};

export default CallDate;

import React from 'react';
import { useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import type { HistoryEntry } from '../types';
import { messages } from './messages';

const RETURNS = ['return', 'return_by_representative'];

/** Why the text came back: the reason of the last return. */
const ReturnNote = ({ history = [] }: { history?: HistoryEntry[] }) => {
  const intl = useIntl();
  const last = [...history]
    .reverse()
    .find((entry) => RETURNS.includes(entry.action || ''));
  if (!last?.comments) return null;
  return (
    <div className="eucpn-bar__returned">
      <h3>{intl.formatMessage(messages.returned)}</h3>
      <blockquote>{last.comments}</blockquote>
      <p>
        {intl.formatMessage(messages.returnedOn, {
          date: <DateText value={last.time} time zone />,
          who: last.actor || '–',
        })}
      </p>
    </div>
  );
};

export default ReturnNote;

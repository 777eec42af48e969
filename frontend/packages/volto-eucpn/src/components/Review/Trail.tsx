import React from 'react';
import { useIntl } from 'react-intl';
import Badge from '../Badge/Badge';
import DateText from '../DateText/DateText';
import { messages } from './messages';
import type { Review } from './types';

/** The states so far, the newest first, each with what was said about it. */
const Trail = ({ history }: { history: Review['history'] }) => {
  const intl = useIntl();
  return (
    <ol className="eucpn-trail" reversed>
      {[...history].reverse().map((entry) => (
        <li key={`${entry.time} ${entry.action}`}>
          <p className="eucpn-trail__head">
            <Badge
              kind="state"
              value={{ token: entry.review_state, title: entry.title }}
            />{' '}
            {!entry.action && intl.formatMessage(messages.created)}{' '}
            <DateText value={entry.time} time zone />
            {entry.actor && <span> · {entry.actor}</span>}
          </p>
          {entry.comments && (
            <blockquote dir="auto">{entry.comments}</blockquote>
          )}
        </li>
      ))}
    </ol>
  );
};

export default Trail;

import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { changed } from '../address';
import { messages } from './messages';
import { QUEUE_STATES } from './request';
import type { QueueState } from './request';

/** What the queue shows: what waits, what is planned, what was returned. */
const QueueStates = ({ current }: { current: QueueState }) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  return (
    <nav
      className="eucpn-desk__sections"
      aria-label={intl.formatMessage(messages.states)}
    >
      <ul>
        {QUEUE_STATES.map((state) => (
          <li key={state}>
            <Link
              to={`${pathname}${changed(search, {
                state: state === QUEUE_STATES[0] ? null : state,
              })}`}
              aria-current={state === current ? 'page' : undefined}
            >
              {intl.formatMessage(messages[state])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default QueueStates;

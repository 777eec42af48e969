import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import LockText from './LockText';
import TakeOver from './TakeOver';
import type { Lock } from './useLock';

const messages = defineMessages({
  title: {
    id: 'eucpn-lock-lost',
    defaultMessage: 'Somebody else has taken over editing',
  },
  text: {
    id: 'eucpn-lock-lost-text',
    defaultMessage:
      'You cannot save as long as this is so. What you typed is still here and is kept in this browser.',
  },
});

/** In a form whose lock somebody else has taken over. */
const LockLost = ({
  path,
  lock,
  compare,
  onTaken,
}: {
  path: string;
  lock: Lock;
  /** What shows one's own text beside what is saved now. */
  compare: React.ReactNode;
  onTaken?: () => void;
}) => {
  const intl = useIntl();
  return (
    <section className="eucpn-aid eucpn-aid--lock" role="alert">
      <h2>{intl.formatMessage(messages.title)}</h2>
      <p>
        <LockText lock={lock} /> {intl.formatMessage(messages.text)}
      </p>
      <div className="eucpn-aid__actions">
        {compare}
        {lock.stealable && (
          <TakeOver path={path} lock={lock} onTaken={onTaken} />
        )}
      </div>
    </section>
  );
};

export default LockLost;

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import LockText from './LockText';
import TakeOver from './TakeOver';
import type { Lock } from './useLock';

const messages = defineMessages({
  title: {
    id: 'eucpn-lock-title',
    defaultMessage: '{title}: somebody else is editing',
  },
  back: { id: 'eucpn-lock-back', defaultMessage: 'Back to the page' },
});

/** In the place of the form of an item that somebody else is editing. */
const LockedPage = ({
  path,
  title,
  lock,
  onTaken,
}: {
  path: string;
  title?: string;
  lock: Lock;
  onTaken: () => void;
}) => {
  const intl = useIntl();
  return (
    <div className="eucpn-aid eucpn-aid--lock" id="page-locked">
      <h1>{intl.formatMessage(messages.title, { title: title || '' })}</h1>
      <p>
        <LockText lock={lock} />
      </p>
      <div className="eucpn-aid__actions">
        <Link className="eucpn-act" to={path}>
          {intl.formatMessage(messages.back)}
        </Link>
        {lock.stealable && (
          <TakeOver path={path} lock={lock} onTaken={onTaken} />
        )}
      </div>
    </div>
  );
};

export default LockedPage;

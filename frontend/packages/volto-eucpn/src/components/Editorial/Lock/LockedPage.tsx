import React from 'react';
import { useSelector } from 'react-redux';
import { defineMessages, useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { revisionMessages } from '../Bar/messages';
import LockText from './LockText';
import TakeOver from './TakeOver';
import { isRevisions } from './useLock';
import type { Lock } from './useLock';

const messages = defineMessages({
  title: {
    id: 'eucpn-lock-title',
    defaultMessage: '{title}: somebody else is editing',
  },
  revision: {
    id: 'eucpn-lock-title-revision',
    defaultMessage: '{title}: a revision is under way',
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
  const copy = useSelector((state: any) => state.content?.data?.working_copy);
  const revised = isRevisions(lock);
  return (
    <div className="eucpn-aid eucpn-aid--lock" id="page-locked">
      <h1>
        {intl.formatMessage(revised ? messages.revision : messages.title, {
          title: title || '',
        })}
      </h1>
      <p>
        <LockText lock={lock} />
      </p>
      <div className="eucpn-aid__actions">
        <Link className="eucpn-act" to={path}>
          {intl.formatMessage(messages.back)}
        </Link>
        {revised && copy && (
          <Link
            className="eucpn-act eucpn-act--plain"
            to={flattenToAppURL(copy['@id'])}
          >
            {intl.formatMessage(revisionMessages.goTo)}
          </Link>
        )}
        {lock.stealable && (
          <TakeOver path={path} lock={lock} onTaken={onTaken} />
        )}
      </div>
    </div>
  );
};

export default LockedPage;

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import { isQuiet, isRevisions } from './useLock';
import type { Lock } from './useLock';

const messages = defineMessages({
  since: {
    id: 'eucpn-lock-since',
    defaultMessage: '{who} has been editing this since {date}.',
  },
  revision: {
    id: 'eucpn-lock-revision',
    defaultMessage:
      '{who} has had a revision of this open since {date}. Until it is published or discarded this text cannot be changed.',
  },
  quiet: {
    id: 'eucpn-lock-quiet',
    defaultMessage:
      'Nothing has been heard from there since {date}: the form was probably left open.',
  },
});

/** Who is editing and since when. */
const LockText = ({ lock }: { lock: Lock }) => {
  const intl = useIntl();
  const isRevision = isRevisions(lock);
  return (
    <>
      {intl.formatMessage(isRevision ? messages.revision : messages.since, {
        who: <strong>{lock.creator_name || lock.creator}</strong>,
        date: <DateText value={lock.created} time zone />,
      })}{' '}
      {!isRevision &&
        isQuiet(lock, new Date()) &&
        intl.formatMessage(messages.quiet, {
          date: <DateText value={lock.active} time zone />,
        })}
    </>
  );
};

export default LockText;

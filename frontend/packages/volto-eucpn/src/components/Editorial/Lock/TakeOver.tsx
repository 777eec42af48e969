import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import ConfirmButton from '../Dialog/ConfirmButton';
import { useTakeOver } from './useLock';
import type { Lock } from './useLock';

export const messages = defineMessages({
  action: { id: 'eucpn-lock-take-over', defaultMessage: 'Take over editing' },
  text: {
    id: 'eucpn-lock-take-over-text',
    defaultMessage:
      '{who} will no longer be able to save. What was typed there and not saved stays in that browser, but you do not see it here.',
  },
});

/** A button that takes a lock over after asking. */
const TakeOver = ({
  path,
  lock,
  onTaken,
}: {
  path: string;
  lock: Lock;
  onTaken?: () => void;
}) => {
  const intl = useIntl();
  const takeOver = useTakeOver(path);
  return (
    <ConfirmButton
      label={intl.formatMessage(messages.action)}
      text={intl.formatMessage(messages.text, {
        who: lock.creator_name || lock.creator,
      })}
      className="eucpn-act eucpn-act--plain"
      run={() => takeOver().then(() => onTaken?.())}
    />
  );
};

export default TakeOver;

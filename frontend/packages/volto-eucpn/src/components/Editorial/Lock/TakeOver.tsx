import React, { useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DialogFrame from '../Dialog/DialogFrame';
import { refusalOf } from '../Dialog/refusal';
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
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const title = intl.formatMessage(messages.action);
  const take = () => {
    setBusy(true);
    return takeOver()
      .then(() => {
        setAsking(false);
        onTaken?.();
      })
      .catch((error) => setProblem(refusalOf(error, intl).message))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <button
        type="button"
        className="eucpn-act eucpn-act--plain"
        onClick={() => setAsking(true)}
      >
        {title}
      </button>
      {asking && (
        <DialogFrame
          title={title}
          text={intl.formatMessage(messages.text, {
            who: lock.creator_name || lock.creator,
          })}
          action={title}
          busy={busy}
          onSubmit={take}
          onClose={() => setAsking(false)}
        >
          {problem && (
            <p className="eucpn-dialog__error" role="alert">
              {problem}
            </p>
          )}
        </DialogFrame>
      )}
    </>
  );
};

export default TakeOver;

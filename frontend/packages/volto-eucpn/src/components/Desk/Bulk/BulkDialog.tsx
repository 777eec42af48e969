import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import DialogFrame from '../../Editorial/Dialog/DialogFrame';
import TextField from '../../Editorial/Dialog/TextField';
import { refusalOf } from '../../Editorial/Dialog/refusal';
import type { Refusal } from '../../Editorial/Dialog/refusal';
import { MIN_COMMENT } from '../../Editorial/transitions';
import { bulkMessages } from '../messages';
import type { BulkAction } from './useBulk';

const TEXTS: Partial<Record<BulkAction, any>> = {
  return: bulkMessages.returnText,
  archive: bulkMessages.archiveText,
};

/** Asks once more before many items are changed; a return needs a reason. */
const BulkDialog = ({
  action,
  selected,
  run,
  onClose,
}: {
  action: BulkAction;
  /** How many are meant, in words. */
  selected: string;
  run: (further: object) => Promise<unknown>;
  onClose: () => void;
}) => {
  const intl = useIntl();
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const asksReason = action === 'return';
  const text = TEXTS[action];

  const submit = async () => {
    if (asksReason && comment.trim().length < MIN_COMMENT) {
      setRefusal({
        field: 'comment',
        message: intl.formatMessage(bulkMessages.reasonShort, {
          count: MIN_COMMENT,
        }),
      });
      return;
    }
    setBusy(true);
    setRefusal(null);
    try {
      await run(asksReason ? { comment: comment.trim() } : {});
    } catch (error) {
      setRefusal(refusalOf(error, intl));
      setBusy(false);
    }
  };

  const atField = asksReason && refusal?.field === 'comment';
  return (
    <DialogFrame
      title={intl.formatMessage(bulkMessages[action])}
      text={
        <>
          {selected}
          {text && '. '}
          {text && intl.formatMessage(text)}
        </>
      }
      action={intl.formatMessage(bulkMessages[action])}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {action === 'archive' && (
        <p>{intl.formatMessage(bulkMessages.archiveWarning)}</p>
      )}
      {refusal && !atField && (
        <p className="eucpn-dialog__error" role="alert">
          {refusal.message}
        </p>
      )}
      {asksReason && (
        <TextField
          id="eucpn-bulk-comment"
          label={intl.formatMessage(bulkMessages.reason)}
          value={comment}
          minimum={MIN_COMMENT}
          error={atField ? refusal?.message : null}
          first
          onChange={setComment}
        />
      )}
    </DialogFrame>
  );
};

export default BulkDialog;

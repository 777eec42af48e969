import React, { useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { revisionMessages } from '../Bar/messages';
import { consequences, labelOf, MIN_COMMENT } from '../transitions';
import type { Transition, TransitionBody } from '../types';
import { withOffset } from '../zone';
import DialogFrame from './DialogFrame';
import ScheduleFields from './ScheduleFields';
import TextField from './TextField';
import { refusalOf } from './refusal';
import type { Refusal } from './refusal';

const messages = defineMessages({
  reason: { id: 'eucpn-dialog-reason', defaultMessage: 'Reason' },
  comment: { id: 'eucpn-dialog-comment', defaultMessage: 'Comment' },
  short: {
    id: 'eucpn-dialog-reason-short',
    defaultMessage: 'Say why, in at least {count} characters.',
  },
  moment: {
    id: 'eucpn-dialog-moment',
    defaultMessage: 'Choose a date and a time.',
  },
  summary: {
    id: 'eucpn-dialog-summary',
    defaultMessage: 'Say what is new in this revision.',
  },
  minor: {
    id: 'eucpn-dialog-minor',
    defaultMessage:
      'A minor change: the version number and the translations stay as they are',
  },
});

/**
 * Asks what a transition needs to know and does it.
 *
 * @param props.summary what changed in a revision that is handed in; undefined
 *   where it is not asked for
 * @param props.asksMinor of a revision: is the change minor or substantive?
 * @param props.run does it; its promise is refused with the back end's answer
 */
const TransitionDialog = ({
  transition,
  summary,
  asksMinor = false,
  run,
  onClose,
}: {
  transition: Transition;
  summary?: string;
  asksMinor?: boolean;
  run: (body: TransitionBody, summary?: string) => Promise<unknown>;
  onClose: () => void;
}) => {
  const intl = useIntl();
  const [comment, setComment] = useState('');
  const [changed, setChanged] = useState(summary || '');
  const [minor, setMinor] = useState(false);
  const [moment, setMoment] = useState({
    date: '',
    time: '',
    zone: 'Europe/Brussels',
  });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const required = transition.comment === 'required';
  const scheduling = transition.id === 'schedule';
  const asksSummary = summary !== undefined;
  const title = labelOf(transition, intl);
  const consequence = (consequences as any)[transition.id];
  const errorOf = (field: string) =>
    refusal?.field === field ? refusal.message : null;

  const refuse = (field: string, message: string) =>
    setRefusal({ field, message });

  const submit = async () => {
    if (asksSummary && !changed.trim())
      return refuse('change_summary', intl.formatMessage(messages.summary));
    if (required && comment.trim().length < MIN_COMMENT)
      return refuse(
        'comment',
        intl.formatMessage(messages.short, { count: MIN_COMMENT }),
      );
    const until = withOffset(moment.date, moment.time, moment.zone);
    if (scheduling && !until)
      return refuse('embargo_until', intl.formatMessage(messages.moment));
    setBusy(true);
    setRefusal(null);
    try {
      await run(
        {
          comment: comment.trim(),
          ...(scheduling && until && { embargo_until: until }),
          ...(asksMinor && { minor }),
        },
        asksSummary ? changed.trim() : undefined,
      );
    } catch (error) {
      setRefusal(refusalOf(error, intl));
      setBusy(false);
    }
    return undefined;
  };

  const known = ['comment', 'embargo_until', 'change_summary'];
  return (
    <DialogFrame
      title={title}
      text={consequence && intl.formatMessage(consequence)}
      action={title}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {transition.warning && (
        <p className="eucpn-dialog__warning">{transition.warning}</p>
      )}
      {refusal && !known.includes(refusal.field || '') && (
        <p className="eucpn-dialog__error" role="alert">
          {refusal.message}
        </p>
      )}
      {scheduling && (
        <ScheduleFields
          value={moment}
          error={errorOf('embargo_until')}
          onChange={setMoment}
        />
      )}
      {asksSummary && (
        <TextField
          id="eucpn-change-summary"
          label={intl.formatMessage(revisionMessages.whatChanged)}
          help={intl.formatMessage(revisionMessages.whatChangedHelp)}
          value={changed}
          minimum={1}
          error={errorOf('change_summary')}
          onChange={setChanged}
        />
      )}
      {asksMinor && (
        <label className="eucpn-dialog__tick">
          <input
            type="checkbox"
            checked={minor}
            onChange={(event) => setMinor(event.target.checked)}
          />
          <span>{intl.formatMessage(messages.minor)}</span>
        </label>
      )}
      <TextField
        id="eucpn-comment"
        label={intl.formatMessage(
          required ? messages.reason : messages.comment,
        )}
        value={comment}
        minimum={required ? MIN_COMMENT : 0}
        error={errorOf('comment')}
        first={!scheduling && !asksSummary}
        onChange={setComment}
      />
    </DialogFrame>
  );
};

export default TransitionDialog;

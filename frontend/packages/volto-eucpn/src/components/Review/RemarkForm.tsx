import React, { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { refusalOf } from '../Editorial/Dialog/refusal';
import { remarkMessages as messages } from './messages';

/**
 * A small form behind a button: a remark or an answer. What was typed stays
 * until it is kept.
 *
 * @param props.send keeps the text; its promise is refused with the answer
 */
const RemarkForm = ({
  opener,
  label,
  action,
  send,
}: {
  /** What the button that opens it says. */
  opener: string;
  label: string;
  action: string;
  send: (text: string) => Promise<unknown>;
}) => {
  const intl = useIntl();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  if (!open)
    return (
      <button
        type="button"
        className="eucpn-remark__open"
        onClick={() => setOpen(true)}
      >
        {opener}
      </button>
    );

  const submit = async () => {
    if (busy || !text.trim()) return;
    setBusy(true);
    setProblem(null);
    try {
      await send(text.trim());
      setText('');
      setOpen(false);
    } catch (error) {
      setProblem(refusalOf(error, intl).message);
    }
    setBusy(false);
  };

  return (
    <div className="eucpn-remark__form">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        // The form was opened to write this.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      />
      {problem && (
        <p className="eucpn-remark__problem" id={`${id}-problem`} role="alert">
          {intl.formatMessage(messages.failed, { reason: problem })}
        </p>
      )}
      <p className="eucpn-remark__buttons">
        <button
          type="button"
          className="eucpn-act"
          aria-disabled={busy || !text.trim() || undefined}
          onClick={submit}
        >
          {action}
        </button>
        <button
          type="button"
          className="eucpn-act eucpn-act--plain"
          onClick={() => setOpen(false)}
        >
          {intl.formatMessage(messages.cancel)}
        </button>
      </p>
    </div>
  );
};

export default RemarkForm;

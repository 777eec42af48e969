import React, { useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import { refusalOf } from '../Dialog/refusal';
import { isOpen, useRemarks } from './RemarksContext';
import type { Author, Remark } from './types';

const messages = defineMessages({
  secretariat: {
    id: 'eucpn-remark-secretariat',
    defaultMessage: '{who} (secretariat), {date}',
  },
  other: { id: 'eucpn-remark-by', defaultMessage: '{who}, {date}' },
  answer: {
    id: 'eucpn-remark-answer',
    defaultMessage: 'Answer to the remark on “{field}”',
  },
  send: { id: 'eucpn-remark-send', defaultMessage: 'Send the answer' },
  empty: { id: 'eucpn-remark-empty', defaultMessage: 'Write an answer first.' },
  sent: { id: 'eucpn-remark-sent', defaultMessage: 'The answer was sent.' },
});

const By = ({ by, at }: { by: Author; at: string }) => {
  const intl = useIntl();
  return (
    <p className="eucpn-form-remark__by">
      {intl.formatMessage(
        by.side === 'secretariat' ? messages.secretariat : messages.other,
        { who: by.title, date: <DateText value={at} time zone /> },
      )}
    </p>
  );
};

const AnswerBox = ({ remark }: { remark: Remark }) => {
  const intl = useIntl();
  const { typed, type, answer } = useRemarks();
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const id = `eucpn-answer-${remark.id}`;
  const text = typed[remark.id] || '';
  const send = async () => {
    if (busy) return;
    setSaid('');
    if (!text.trim()) {
      setProblem(intl.formatMessage(messages.empty));
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      await answer(remark.id);
      setSaid(intl.formatMessage(messages.sent));
    } catch (error) {
      setProblem(refusalOf(error, intl).message);
    }
    setBusy(false);
  };
  return (
    <div className="eucpn-form-remark__answer">
      <label htmlFor={id}>
        {intl.formatMessage(messages.answer, { field: remark.field_title })}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        onChange={(event) => type(remark.id, event.target.value)}
      />
      {problem && (
        <p className="eucpn-dialog__error" id={`${id}-error`} role="alert">
          {problem}
        </p>
      )}
      <button
        type="button"
        className="eucpn-act eucpn-act--plain"
        aria-disabled={busy || undefined}
        onClick={send}
      >
        {intl.formatMessage(messages.send)}
      </button>
      <span role="status">{said}</span>
    </div>
  );
};

/** A remark with its answers; one that is not settled can be answered. */
const RemarkCard = ({ remark }: { remark: Remark }) => (
  <div className={`eucpn-form-remark eucpn-form-remark--${remark.status}`}>
    <blockquote>{remark.text}</blockquote>
    <By by={remark.by} at={remark.at} />
    {remark.answers.length > 0 && (
      <ul className="eucpn-form-remark__answers">
        {remark.answers.map(({ text, by, at }) => (
          <li key={`${at} ${text}`}>
            <p>{text}</p>
            <By by={by} at={at} />
          </li>
        ))}
      </ul>
    )}
    {isOpen(remark) && <AnswerBox remark={remark} />}
  </div>
);

export default RemarkCard;

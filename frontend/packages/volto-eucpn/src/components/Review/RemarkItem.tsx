import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import DateText from '../DateText/DateText';
import { refusalOf } from '../Editorial/Dialog/refusal';
import { remarkMessages as messages } from './messages';
import RemarkForm from './RemarkForm';
import type { Author, Remark } from './types';

export interface RemarkActions {
  answer: (remark: Remark, text: string) => Promise<unknown>;
  setStatus: (remark: Remark, status: 'open' | 'resolved') => Promise<unknown>;
}

const By = ({ by, at }: { by: Author; at: string }) => {
  const intl = useIntl();
  return (
    <p className="eucpn-remark__by">
      {intl.formatMessage(messages.by, {
        who:
          by.title ||
          (by.side === 'secretariat'
            ? intl.formatMessage(messages.secretariat)
            : '–'),
        date: <DateText value={at} time zone />,
      })}
    </p>
  );
};

/** One remark with its answers, and what may be done with it. */
const RemarkItem = ({
  remark,
  actions,
  named = false,
}: {
  remark: Remark;
  /** Absent where the reader may not answer. */
  actions?: RemarkActions;
  /** Does it say which field it is about? */
  named?: boolean;
}) => {
  const intl = useIntl();
  const [problem, setProblem] = useState<string | null>(null);
  const resolved = remark.status === 'resolved';

  const change = () => {
    setProblem(null);
    actions
      ?.setStatus(remark, resolved ? 'open' : 'resolved')
      .catch((error) => setProblem(refusalOf(error, intl).message));
  };

  return (
    <div className={`eucpn-remark is-${remark.status}`}>
      {named && (
        <h4>{remark.field_title || intl.formatMessage(messages.general)}</h4>
      )}
      <p className="eucpn-remark__status">
        {intl.formatMessage(messages[remark.status])}
      </p>
      <p className="eucpn-remark__text">{remark.text}</p>
      <By by={remark.by} at={remark.at} />
      {remark.answers.map((answer) => (
        <div
          className="eucpn-remark__answer"
          key={`${answer.at} ${answer.text}`}
        >
          <p className="eucpn-remark__text">{answer.text}</p>
          <By by={answer.by} at={answer.at} />
        </div>
      ))}
      {actions && (
        <div className="eucpn-remark__actions">
          {!resolved && (
            <RemarkForm
              opener={intl.formatMessage(messages.answer)}
              label={intl.formatMessage(messages.answer)}
              action={intl.formatMessage(messages.send)}
              send={(text) => actions.answer(remark, text)}
            />
          )}
          <button type="button" className="eucpn-remark__open" onClick={change}>
            {intl.formatMessage(resolved ? messages.reopen : messages.resolve)}
          </button>
        </div>
      )}
      {problem && (
        <p className="eucpn-remark__problem" role="alert">
          {intl.formatMessage(messages.failed, { reason: problem })}
        </p>
      )}
    </div>
  );
};

export default RemarkItem;

import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Term } from '../../../types';
import DialogFrame from '../../Editorial/Dialog/DialogFrame';
import { refusalOf } from '../../Editorial/Dialog/refusal';
import { doMessages, tableMessages } from '../messages';
import type { Person } from '../types';
import ItemTitle from './ItemTitle';

/**
 * Asks for a reviewer.
 *
 * @param props.title the item's, where it is one item
 * @param props.current who has it now
 * @param props.text where it is about more than one item
 * @param props.run assigns; an empty account takes the reviewer away
 */
const AssignDialog = ({
  title,
  language,
  text,
  current = '',
  reviewers,
  asksReplace = false,
  run,
  onClose,
}: {
  title?: string;
  language?: Term | null;
  text?: string;
  current?: string;
  reviewers: Person[];
  asksReplace?: boolean;
  run: (reviewer: string, replace: boolean) => Promise<unknown>;
  onClose: () => void;
}) => {
  const intl = useIntl();
  const [who, setWho] = useState(current || reviewers[0]?.id || '');
  const [replace, setReplace] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await run(who, replace);
      onClose();
    } catch (error) {
      setProblem(refusalOf(error, intl).message);
      setBusy(false);
    }
  };

  return (
    <DialogFrame
      title={intl.formatMessage(doMessages.assignTitle)}
      text={title ? <ItemTitle title={title} language={language} /> : text}
      action={intl.formatMessage(doMessages.assignDo)}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      {problem && (
        <p className="eucpn-dialog__error" role="alert">
          {problem}
        </p>
      )}
      <div className="eucpn-dialog__field">
        <label htmlFor="eucpn-assign-reviewer">
          {intl.formatMessage(tableMessages.reviewer)}
        </label>
        <select
          id="eucpn-assign-reviewer"
          value={who}
          // The dialog was opened to choose here.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setWho(event.target.value)}
        >
          {reviewers.map((person) => (
            <option key={person.id} value={person.id}>
              {person.title}
            </option>
          ))}
          {current && (
            <option value="">{intl.formatMessage(doMessages.unassign)}</option>
          )}
        </select>
      </div>
      {asksReplace && (
        <label className="eucpn-dialog__tick">
          <input
            type="checkbox"
            checked={replace}
            onChange={(event) => setReplace(event.target.checked)}
          />
          <span>{intl.formatMessage(doMessages.replace)}</span>
        </label>
      )}
    </DialogFrame>
  );
};

export default AssignDialog;

import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { refusalOf } from '../Editorial/Dialog/refusal';
import { messages } from './messages';
import type { Criterion } from './types';

/** What the reviewer looks at; each tick is kept with the item at once. */
const Checklist = ({
  criteria,
  readOnly,
  save,
}: {
  criteria: Criterion[];
  readOnly: boolean;
  save: (checklist: Record<string, boolean>) => Promise<unknown>;
}) => {
  const intl = useIntl();
  const [ticks, setTicks] = useState<Record<string, boolean>>(
    Object.fromEntries(criteria.map(({ id, checked }) => [id, checked])),
  );
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const tick = async (id: string, checked: boolean) => {
    setTicks((known) => ({ ...known, [id]: checked }));
    setProblem(null);
    try {
      await save({ [id]: checked });
      setSaid(intl.formatMessage(messages.checklistSaved));
    } catch (error) {
      setTicks((known) => ({ ...known, [id]: !checked }));
      setProblem(
        intl.formatMessage(messages.checklistFailed, {
          reason: refusalOf(error, intl).message,
        }),
      );
    }
  };

  return (
    <fieldset className="eucpn-checklist">
      <legend className="visually-hidden">
        {intl.formatMessage(messages.checklist)}
      </legend>
      {criteria.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!!ticks[id]}
            disabled={readOnly}
            onChange={(event) => tick(id, event.target.checked)}
          />
          <span>{title}</span>
        </label>
      ))}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {problem && (
        <p className="eucpn-remark__problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
};

export default Checklist;

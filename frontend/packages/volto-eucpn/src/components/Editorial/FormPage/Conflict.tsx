import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import type { OpenForm } from '../Unsaved/openForm';

const messages = defineMessages({
  save: {
    id: 'eucpn-conflict-save',
    defaultMessage: 'Save mine in the place of it',
  },
  help: {
    id: 'eucpn-conflict-help',
    defaultMessage:
      'Compare first. Saving replaces only the fields that you have changed.',
  },
});

/** After a save that was refused because the item was saved from elsewhere. */
const Conflict = ({
  form,
  modified,
  compare,
  onSave,
}: {
  form: OpenForm;
  /** When it was saved, as the refusal tells. */
  modified: string;
  /** What shows one's own text beside what is saved now. */
  compare: React.ReactNode;
  /** Saves the form once more. */
  onSave: () => void;
}) => {
  const intl = useIntl();
  const save = () => {
    // What is saved now has been seen; what comes after it is refused again.
    // eslint-disable-next-line no-param-reassign
    form.seen = modified;
    onSave();
  };
  return (
    <div className="eucpn-aid__actions">
      <p>{intl.formatMessage(messages.help)}</p>
      {compare}
      <button
        type="button"
        className="eucpn-act eucpn-act--plain"
        onClick={save}
      >
        {intl.formatMessage(messages.save)}
      </button>
    </div>
  );
};

export default Conflict;

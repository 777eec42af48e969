import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import SavedNow from '../Compare/SavedNow';
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
  mine,
  titles,
}: {
  form: OpenForm;
  /** When it was saved, as the refusal tells. */
  modified: string;
  mine: () => Record<string, any>;
  titles: Record<string, { title: string }>;
}) => {
  const intl = useIntl();
  const save = () => {
    // What is saved now has been seen; what comes after it is refused again.
    // eslint-disable-next-line no-param-reassign
    form.seen = modified;
    document.getElementById('toolbar-save')?.click();
  };
  return (
    <div className="eucpn-aid__actions">
      <p>{intl.formatMessage(messages.help)}</p>
      <SavedNow path={form.path} mine={mine} titles={titles} />
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

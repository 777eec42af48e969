import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Term } from '../../../../types';
import SelectionBar from '../../Bulk/SelectionBar';
import type { Selection } from '../../useSelection';
import type { Row } from '../columns';
import { sendMessages } from './messages';
import SendDialog from './SendDialog';

/** The selected rows can be sent to translators outside. */
const SendBar = ({
  selection,
  rows,
  languages,
}: {
  selection: Selection;
  rows: Row[];
  /** Into which they may be translated. */
  languages: Term[];
}) => {
  const intl = useIntl();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <SelectionBar selection={selection}>
        <button
          type="button"
          className="eucpn-do eucpn-do--plain"
          onClick={() => setAsking(true)}
        >
          {intl.formatMessage(sendMessages.send)}
        </button>
      </SelectionBar>
      {asking && (
        <SendDialog
          rows={rows.filter(({ UID }) => selection.has(UID))}
          languages={languages}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

export default SendBar;

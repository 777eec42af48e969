import React, { useRef, useState } from 'react';
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
  const button = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const [files, setFiles] = useState(0);

  const done = (count: number) => {
    setAsking(false);
    setFiles(count);
    // The dialog gives no focus back when it closes by itself.
    window.setTimeout(() => {
      // Somebody who has gone elsewhere meanwhile stays there.
      if (document.activeElement === document.body) button.current?.focus();
    }, 100);
  };

  return (
    <>
      <SelectionBar selection={selection}>
        <button
          ref={button}
          type="button"
          className="eucpn-do eucpn-do--plain"
          onClick={() => {
            setFiles(0);
            setAsking(true);
          }}
        >
          {intl.formatMessage(sendMessages.send)}
        </button>
      </SelectionBar>
      <p className="eucpn-jobs__said" role="status">
        {files > 0 &&
          intl.formatMessage(sendMessages.downloaded, { count: files })}
      </p>
      {asking && (
        <SendDialog
          rows={rows.filter(({ UID }) => selection.has(UID))}
          languages={languages}
          onDone={done}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

export default SendBar;

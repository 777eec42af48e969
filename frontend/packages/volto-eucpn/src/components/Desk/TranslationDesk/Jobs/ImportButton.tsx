import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import type { JobFile } from '../../types';
import JobName from './JobName';
import { takeMessages } from './messages';
import { isStale, toMend } from './useImport';

/**
 * Imports what was checked: once nothing is left to mend, and only after a word
 * where it takes the place of what others have written meanwhile.
 */
const ImportButton = ({
  files,
  busy,
  run,
}: {
  files: JobFile[];
  busy: boolean;
  run: (replace: boolean) => void;
}) => {
  const intl = useIntl();
  const [replace, setReplace] = useState(false);
  const stale = files.filter(isStale);
  if (!files.length || files.some((file) => toMend(file).length > 0))
    return null;
  const held = busy || (stale.length > 0 && !replace);
  return (
    <>
      {stale.length > 0 && (
        <div className="eucpn-jobs__replace">
          <label className="eucpn-dialog__tick">
            <input
              type="checkbox"
              checked={replace}
              aria-describedby="eucpn-jobs-replaced"
              onChange={(event) => setReplace(event.target.checked)}
            />
            <span>
              {intl.formatMessage(takeMessages.replace, {
                count: stale.length,
              })}
            </span>
          </label>
          <ul id="eucpn-jobs-replaced">
            {stale.map((file) => (
              <li key={`${file.UID} ${file.language}`}>
                <JobName file={file} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <button
        type="button"
        className="eucpn-do"
        aria-disabled={held || undefined}
        onClick={() => !held && run(replace)}
      >
        {intl.formatMessage(takeMessages.import, { count: files.length })}
      </button>
    </>
  );
};

export default ImportButton;

import React, { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import ImportButton from './ImportButton';
import { takeMessages } from './messages';
import Outcomes from './Outcomes';
import { useImport } from './useImport';

const FILE = 'eucpn-jobs-file';
const ERROR = `${FILE}-error`;

/** A file is chosen, checked, and imported where nothing stands against it. */
const TakeForm = ({ onClose }: { onClose: () => void }) => {
  const intl = useIntl();
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { busy, problem, outcome, send, reset } = useImport();
  useEffect(() => input.current?.focus(), []);

  const check = (event: React.FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (file) {
      send(file, 'check');
      return;
    }
    reset(intl.formatMessage(takeMessages.noFile));
    input.current?.focus();
  };

  return (
    <>
      <p>{intl.formatMessage(takeMessages.text)}</p>
      <form noValidate onSubmit={check}>
        <label htmlFor={FILE}>{intl.formatMessage(takeMessages.file)}</label>
        <input
          ref={input}
          id={FILE}
          type="file"
          accept=".zip,.xlf,.xliff"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? ERROR : undefined}
          onChange={(event) => {
            setFile(event.target.files?.[0] || null);
            reset();
          }}
        />
        {problem && (
          <p className="eucpn-jobs__error" id={ERROR} role="alert">
            {problem}
          </p>
        )}
        <p className="eucpn-desk__buttons">
          <button
            type="submit"
            className="eucpn-do"
            aria-disabled={busy || undefined}
          >
            {intl.formatMessage(takeMessages.check)}
          </button>
          <button
            type="button"
            className="eucpn-do eucpn-do--plain"
            onClick={onClose}
          >
            {intl.formatMessage(takeMessages.close)}
          </button>
          <span role="status">
            {busy && intl.formatMessage(takeMessages.busy)}
          </span>
        </p>
      </form>
      {outcome && (
        <Outcomes outcome={outcome}>
          {file && outcome.checked && (
            <ImportButton
              files={outcome.files}
              busy={busy}
              run={(replace) => send(file, replace ? 'replace' : 'import')}
            />
          )}
        </Outcomes>
      )}
    </>
  );
};

export default TakeForm;

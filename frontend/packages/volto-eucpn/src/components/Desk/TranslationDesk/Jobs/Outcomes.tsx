import React, { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { takeMessages } from './messages';
import OutcomeRow from './OutcomeRow';
import { toMend } from './useImport';
import type { Outcome } from './useImport';

/** What the check found, or what was imported, one by one. */
const Outcomes = ({
  outcome,
  children,
}: {
  outcome: Outcome;
  /** What can be done next. */
  children: React.ReactNode;
}) => {
  const intl = useIntl();
  const box = useRef<HTMLElement>(null);
  const { checked, files, written } = outcome;
  useEffect(() => box.current?.focus(), [outcome]);

  const ready = files.filter(({ status }) => status === 'ok').length;
  const refused = files.filter((file) => toMend(file).length > 0).length;
  const stale = files.length - ready - refused;
  const without = checked ? takeMessages.checked : takeMessages.notImported;
  const heading = written ? takeMessages.imported : without;
  return (
    <section
      ref={box}
      className="eucpn-bulk__results"
      tabIndex={-1}
      aria-labelledby="eucpn-jobs-outcome"
    >
      <h3 id="eucpn-jobs-outcome">{intl.formatMessage(heading)}</h3>
      <div role="status">
        {ready > 0 && (
          <p>
            {intl.formatMessage(
              written ? takeMessages.importedText : takeMessages.ready,
              { count: ready },
            )}
          </p>
        )}
        {stale > 0 && (
          <p>{intl.formatMessage(takeMessages.meanwhile, { count: stale })}</p>
        )}
        {refused > 0 && (
          <p>{intl.formatMessage(takeMessages.refused, { count: refused })}</p>
        )}
      </div>
      <ul className="eucpn-jobs__files">
        {files.map((file, index) => (
          // Two files can be of the same item and language.
          <OutcomeRow key={index} file={file} />
        ))}
      </ul>
      {children}
    </section>
  );
};

export default Outcomes;

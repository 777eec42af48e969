import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { JobFile } from '../../types';
import JobName from './JobName';
import { takeMessages } from './messages';
import { isStale, toMend } from './useImport';

/** One item and language: its draft, or its problems. */
const OutcomeRow = ({ file }: { file: JobFile }) => {
  const intl = useIntl();
  const ofFile = toMend(file).filter(({ unit }) => !unit);
  const ofTexts = toMend(file).filter(({ unit }) => unit);
  return (
    <li>
      <p className="eucpn-jobs__name">
        <JobName file={file} />
        {file['@id'] && (
          <Link to={flattenToAppURL(file['@id'])}>
            {intl.formatMessage(takeMessages.draft)}
            <span className="eucpn-hidden">
              {': '}
              <JobName file={file} />
            </span>
          </Link>
        )}
        {!file['@id'] && file.status === 'ok' && (
          <span className="eucpn-jobs__ok">
            {intl.formatMessage(takeMessages.ok)}
          </span>
        )}
      </p>
      {file.status === 'refused' && (
        <>
          <p className="eucpn-desk__note">
            {intl.formatMessage(takeMessages.inFile, { file: file.file })}
          </p>
          <ul className="eucpn-jobs__problems">
            {isStale(file) && <li>{intl.formatMessage(takeMessages.stale)}</li>}
            {ofFile.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          {ofTexts.length > 0 && (
            <details open={ofTexts.length <= 5}>
              <summary>
                {intl.formatMessage(takeMessages.more, {
                  count: ofTexts.length,
                })}
              </summary>
              <ul className="eucpn-jobs__problems">
                {ofTexts.map(({ unit, message }) => (
                  <li key={`${unit} ${message}`}>
                    <code>{unit}</code> {message}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </li>
  );
};

export default OutcomeRow;

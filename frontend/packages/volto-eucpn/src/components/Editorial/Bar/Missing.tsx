import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { MissingField } from '../types';
import { messages } from './messages';

/** The fields still to be filled, each a link into the form. */
const Missing = ({
  path,
  missing,
  stage,
  canEdit,
}: {
  path: string;
  missing: MissingField[];
  /** What they are needed for next. */
  stage: 'submit' | 'publish';
  canEdit: boolean;
}) => {
  const intl = useIntl();
  const shown = missing.filter(
    (item) => stage === 'publish' || item.stage === 'submit',
  );
  if (!shown.length)
    return stage === 'submit' ? (
      <p className="eucpn-bar__complete">
        {intl.formatMessage(messages.complete)}
      </p>
    ) : null;
  return (
    <div className="eucpn-bar__missing">
      <h3>
        {intl.formatMessage(
          stage === 'submit' ? messages.missing : messages.missingToPublish,
        )}
      </h3>
      <ul>
        {shown.map(({ field, title }) => (
          <li key={field}>
            {canEdit ? (
              <Link to={`${path}/edit?field=${field}`}>{title}</Link>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

export default Missing;

import React from 'react';
import { useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import { recordLabels } from './messages';
import type { Content } from './content';

/** What changed from version to version, the newest first. */
const WhatChanged = ({
  changes,
}: {
  changes: NonNullable<Content['what_changed']>;
}) => {
  const intl = useIntl();
  return (
    <ul className="eucpn-changes">
      {changes.map((change) => (
        <li key={`${change.version} ${change.date} ${change.summary}`}>
          <span className="eucpn-changes__version">
            {intl.formatMessage(recordLabels.versionOf, {
              number: change.version,
            })}
            {change.date && ', '}
            <DateText value={change.date} />
          </span>{' '}
          <bdi>{change.summary}</bdi>
        </li>
      ))}
    </ul>
  );
};

export default WhatChanged;

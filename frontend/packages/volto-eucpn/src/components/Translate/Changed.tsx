import React from 'react';
import { useIntl } from 'react-intl';
import FieldBody from '../Review/FieldBody';
import type { FieldDifference } from '../Review/types';
import { messages } from './messages';

/** What became of a field of the original since it was translated. */
const Changed = ({
  difference,
  language,
}: {
  difference: FieldDifference;
  language?: string;
}) => {
  const intl = useIntl();
  return (
    <details className="eucpn-pair__changed">
      <summary>{intl.formatMessage(messages.changed)}</summary>
      <div lang={language}>
        <FieldBody difference={difference} />
      </div>
    </details>
  );
};

export default Changed;

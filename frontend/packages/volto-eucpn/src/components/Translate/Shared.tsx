import React from 'react';
import { useIntl } from 'react-intl';
import DateText from '../DateText/DateText';
import { readable } from '../Review/values';
import { messages } from './messages';
import type { SharedField } from './types';

/** What comes from the original in every language, to be read only. */
const Shared = ({ fields }: { fields: SharedField[] }) => {
  const intl = useIntl();
  if (!fields.length) return null;
  return (
    <details className="eucpn-translate__shared">
      <summary>
        {intl.formatMessage(messages.shared, { count: fields.length })}
      </summary>
      <p>{intl.formatMessage(messages.sharedWhy)}</p>
      <dl>
        {fields.map(({ name, title, value, format }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              {format && typeof value === 'string' ? (
                <DateText value={value} time={format === 'datetime'} zone />
              ) : (
                readable(value, intl)
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

export default Shared;

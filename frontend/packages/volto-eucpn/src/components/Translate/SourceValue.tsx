import React from 'react';
import { useIntl } from 'react-intl';
import { flattenHTMLToAppURL } from '@plone/volto/helpers/Url/Url';
import { direction } from '../../helpers/direction';
import { isBlank } from '../Editorial/Unsaved/values';
import { readable } from '../Review/values';
import { messages } from './messages';
import type { PairedField } from './types';

const Rows = ({ field }: { field: PairedField }) => {
  const intl = useIntl();
  return (
    <ul className="eucpn-pair__rows">
      {(field.source as any[]).map((row, index) => (
        // Rows have no identity but their place.
        // eslint-disable-next-line react/no-array-index-key
        <li key={index}>
          <dl>
            {(field.columns || [])
              .filter(({ name }) => !isBlank(row[name]))
              .map(({ name, title, translated }) => (
                <div key={name} className={translated ? 'is-words' : undefined}>
                  <dt lang={intl.locale}>{title}</dt>
                  <dd>{readable(row[name], intl)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
};

/** What the original says in a field, in its own language. */
const SourceValue = ({
  field,
  language,
  nothing = messages.nothing,
}: {
  field: PairedField;
  language?: string;
  /** What is said of an empty one. */
  nothing?: typeof messages.nothing;
}) => {
  const intl = useIntl();
  const { kind, source } = field;
  if (isBlank(source))
    return <p className="eucpn-pair__nothing">{intl.formatMessage(nothing)}</p>;
  return (
    <div className="eucpn-pair__text" lang={language} dir={direction(language)}>
      {kind === 'rich' && (
        <div
          className="eucpn-richtext__body"
          // The back end has made it safe.
          dangerouslySetInnerHTML={{
            __html: flattenHTMLToAppURL(source?.data || ''),
          }}
        />
      )}
      {kind === 'rows' && <Rows field={field} />}
      {kind === 'list' && (
        <ul>
          {(source as any[]).map((line) => (
            <li key={readable(line, intl)}>{readable(line, intl)}</li>
          ))}
        </ul>
      )}
      {kind === 'text' && <p>{readable(source, intl)}</p>}
    </div>
  );
};

export default SourceValue;

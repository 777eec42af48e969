import React from 'react';
import { useIntl } from 'react-intl';
import Field from '@plone/volto/components/manage/Form/Field';
import { isBlank } from '../Editorial/Unsaved/values';
import { tokenOf } from '../../helpers/terms';
import Changed from './Changed';
import { messages } from './messages';
import SourceValue from './SourceValue';
import type { PairedField, Translate } from './types';
import Written from './Written';

/** A field of the original and, beside it, the one of the translation. */
const FieldPair = ({
  data,
  field,
  property,
  value,
  error,
  editable,
  language,
  onChange,
}: {
  data: Translate;
  field: PairedField;
  /** What the type says about the field; undefined until that is known. */
  property?: any;
  value: any;
  error?: string;
  editable: boolean;
  /** Of the translation. */
  language: string;
  onChange: (name: string, value: any) => void;
}) => {
  const intl = useIntl();
  const { name, title, source, changed } = field;
  const from = tokenOf(data.source.language) || undefined;
  const heading = `eucpn-pair-${name}`;
  const theirs = { ...field, source: field.target };
  return (
    <section className="eucpn-pair" aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div className="eucpn-pair__source">
        <p className="eucpn-pair__side">
          {intl.formatMessage(messages.original)}
        </p>
        <SourceValue field={field} language={from} />
        {changed && <Changed difference={changed} language={from} />}
      </div>
      <div className="eucpn-pair__target">
        <p className="eucpn-pair__side">
          {intl.formatMessage(messages.translation)}
        </p>
        {!editable && (
          <SourceValue
            field={theirs}
            language={language}
            nothing={messages.nothingYet}
          />
        )}
        {editable && property && (
          <Written language={language}>
            <Field
              {...property}
              id={name}
              title={title}
              focus={false}
              required={name === 'title'}
              value={value}
              error={error ? [error] : []}
              onChange={onChange}
            />
          </Written>
        )}
        {editable && isBlank(value) && !isBlank(source) && (
          <button
            type="button"
            className="eucpn-pair__copy"
            onClick={() => onChange(name, source)}
          >
            {intl.formatMessage(messages.copy, { field: title })}
          </button>
        )}
      </div>
    </section>
  );
};

export default FieldPair;

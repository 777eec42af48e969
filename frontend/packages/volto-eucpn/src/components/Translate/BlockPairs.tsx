import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import Field from '@plone/volto/components/manage/Form/Field';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { direction } from '../../helpers/direction';
import type { FieldError } from '../../middleware/errors';
import { isBlank } from '../Editorial/Unsaved/values';
import { messages } from './messages';
import type { Translate, TextPair } from './types';
import { blockField } from './values';
import Written from './Written';

/** The texts of a page of blocks, one below the other. */
const BlockPairs = ({
  data,
  units,
  values,
  errors,
  from,
  language,
  editable,
  onChange,
}: {
  data: Translate;
  units: TextPair[];
  values: Record<string, any>;
  errors: FieldError[];
  /** Language of the original. */
  from?: string;
  /** Of the translation. */
  language: string;
  editable: boolean;
  onChange: (name: string, value: any) => void;
}) => {
  const intl = useIntl();
  const target = data.target && flattenToAppURL(data.target['@id']);
  if (!units.length) return null;
  return (
    <section aria-labelledby="eucpn-translate-blocks">
      <h2 id="eucpn-translate-blocks">{intl.formatMessage(messages.blocks)}</h2>
      {units.some(({ codes }) => codes.length > 0) && (
        <p>{intl.formatMessage(messages.codes)}</p>
      )}
      {units.map((unit, index) => {
        const name = blockField(unit.id);
        const title = intl.formatMessage(messages.blockText, {
          number: index + 1,
        });
        const error = errors.find(({ field }) => field === name)?.message;
        return (
          <section className="eucpn-pair" key={unit.id} aria-label={title}>
            <div className="eucpn-pair__source">
              <p className="eucpn-pair__side">
                {intl.formatMessage(messages.original)}
              </p>
              <div
                className="eucpn-pair__text"
                lang={from}
                dir={direction(from)}
              >
                <p>{unit.source}</p>
              </div>
              {unit.codes.length > 0 && (
                <ul className="eucpn-pair__codes">
                  {unit.codes.map(({ id, shown }) => (
                    <li key={id}>
                      <code>{`<${id}>`}</code> {shown}
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div className="eucpn-pair__target">
              <p className="eucpn-pair__side">
                {intl.formatMessage(messages.translation)}
              </p>
              {editable ? (
                <Written language={language}>
                  <Field
                    {...({ widget: 'textarea' } as any)}
                    id={name}
                    title={title}
                    focus={false}
                    value={values[name]}
                    error={error ? [error] : []}
                    onChange={onChange}
                  />
                </Written>
              ) : (
                <div
                  className="eucpn-pair__text"
                  lang={language}
                  dir={direction(language)}
                >
                  <p>{unit.target}</p>
                </div>
              )}
              {editable && isBlank(values[name]) && (
                <button
                  type="button"
                  className="eucpn-pair__copy"
                  onClick={() => onChange(name, unit.source)}
                >
                  {intl.formatMessage(messages.copy, { field: title })}
                </button>
              )}
            </div>
          </section>
        );
      })}
      {target && editable && (
        <p>
          <Link className="eucpn-act eucpn-act--plain" to={`${target}/edit`}>
            {intl.formatMessage(messages.blocksForm)}
          </Link>
        </p>
      )}
    </section>
  );
};

export default BlockPairs;

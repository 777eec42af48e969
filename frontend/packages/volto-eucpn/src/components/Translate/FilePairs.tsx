import React from 'react';
import { useIntl } from 'react-intl';
import Field from '@plone/volto/components/manage/Form/Field';
import { direction } from '../../helpers/direction';
import Words from '../Review/Words';
import { messages } from './messages';
import type { PairedFile } from './types';
import { fileField } from './values';
import Written from './Written';

const TEXTS = [
  { name: 'title', label: messages.fileTitle, widget: undefined },
  {
    name: 'description',
    label: messages.fileDescription,
    widget: 'textarea',
  },
] as const;

/** Titles and descriptions of the files, and those of the translation's own. */
const FilePairs = ({
  files,
  values,
  from,
  language,
  editable,
  onChange,
}: {
  files: PairedFile[];
  values: Record<string, any>;
  from?: string;
  language: string;
  editable: boolean;
  onChange: (name: string, value: any) => void;
}) => {
  const intl = useIntl();
  if (!files.length) return null;
  return (
    <section aria-labelledby="eucpn-translate-files">
      <h2 id="eucpn-translate-files">{intl.formatMessage(messages.files)}</h2>
      {files.map((file) => (
        <section className="eucpn-pair" key={file.UID} aria-label={file.title}>
          <div className="eucpn-pair__source">
            <p className="eucpn-pair__side">
              {intl.formatMessage(messages.original)}
            </p>
            <div className="eucpn-pair__text" lang={from} dir={direction(from)}>
              <p>
                <strong>{file.title}</strong>
              </p>
              {file.description && <p>{file.description}</p>}
            </div>
            {file.changed && (
              <details className="eucpn-pair__changed">
                <summary>{intl.formatMessage(messages.changed)}</summary>
                <div lang={from}>
                  {TEXTS.map(({ name }) => {
                    const diff = file.changed?.[name]?.diff;
                    return diff ? <Words key={name} pieces={diff} /> : null;
                  })}
                </div>
              </details>
            )}
          </div>
          <div className="eucpn-pair__target">
            <p className="eucpn-pair__side">
              {intl.formatMessage(messages.translation)}
            </p>
            {!file.target && <p>{intl.formatMessage(messages.noFile)}</p>}
            {file.target &&
              (editable ? (
                <Written language={language}>
                  {TEXTS.map(({ name, label, widget }) => (
                    <Field
                      key={name}
                      {...({ widget } as any)}
                      id={fileField(file.UID, name)}
                      title={intl.formatMessage(label)}
                      focus={false}
                      value={values[fileField(file.UID, name)]}
                      onChange={onChange}
                    />
                  ))}
                </Written>
              ) : (
                <div lang={language} dir={direction(language)}>
                  <p>
                    <strong>{file.target.title}</strong>
                  </p>
                  <p>{file.target.description}</p>
                </div>
              ))}
          </div>
        </section>
      ))}
    </section>
  );
};

export default FilePairs;

import React, { useCallback, useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { setFormData } from '@plone/volto/actions/form/form';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { FieldError } from '../../middleware/errors';
import { tokenOf } from '../../helpers/terms';
import { Generation } from '../Editorial/FormPage/Generation';
import UnsavedOffer from '../Editorial/Unsaved/UnsavedOffer';
import { useUnsaved } from '../Editorial/Unsaved/useUnsaved';
import type { UnsavedState } from '../Editorial/Unsaved/useUnsaved';
import { useUser } from '../Editorial/useUser';
import BlockPairs from './BlockPairs';
import Changed from './Changed';
import FieldPair from './FieldPair';
import FilePairs from './FilePairs';
import { messages } from './messages';
import type { PairedField, Translate } from './types';
import { initialValues, isEmpty, isWritten, unitsOf } from './values';

/**
 * The fields side by side. What is typed is kept in the store, as that of Volto's
 * form is, so that it is kept in the browser until it is saved; after a save the
 * bench begins anew (by its key).
 */
const Workbench = ({
  data,
  language,
  editable,
  busy,
  errors,
  titles,
  bench,
}: {
  data: Translate;
  language: string;
  editable: boolean;
  /** While it is saved nothing can be typed: the bench begins anew after it. */
  busy: boolean;
  errors: FieldError[];
  /** What the fields of the form are called. */
  titles: Record<string, { title: string }>;
  /** Gets hold of what is typed and not saved. */
  bench: React.MutableRefObject<UnsavedState | null>;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const user = useUser();
  const schema = useSelector((s: any) => s.schema?.schema);
  const form = useSelector((s: any) => s.form?.global) || {};
  const properties = schema?.properties || {};
  const [generation, setGeneration] = useState(0);
  const anew = useCallback(() => setGeneration((n) => n + 1), []);
  const place = data.target?.['@id'] || data.create?.['@id'] || '';
  const target = useMemo(
    () => ({
      action: (data.target ? 'update' : 'create') as 'update' | 'create',
      path: flattenToAppURL(place),
      type: data.source['@type'],
    }),
    [data.target, data.source, place],
  );
  const unsaved = useUnsaved(
    user,
    ['translate', data.source.UID, language].join(' '),
    target,
    anew,
    titles,
  );
  // eslint-disable-next-line no-param-reassign
  bench.current = unsaved;
  const { form: opened } = unsaved;
  const modified = data.target?.modified;
  useEffect(() => {
    // The save is refused if somebody else has saved the translation meanwhile.
    opened.seen = modified;
    opened.saved = initialValues(data);
    // What is saved is what the bench began with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened, modified]);

  useEffect(() => {
    dispatch(setFormData(initialValues(data)));
    return () => {
      dispatch(setFormData({}));
    };
    // The bench begins anew where the answer is another one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch]);

  const change = (name: string, value: any) =>
    dispatch(setFormData({ ...form, [name]: value }));
  const from = tokenOf(data.source.language) || undefined;
  const shown = data.fields.filter(isWritten);
  const page = data.fields.find((field) => !isWritten(field));
  const empty = shown.filter(isEmpty);
  const pair = (field: PairedField) => (
    <FieldPair
      key={field.name}
      data={data}
      field={field}
      property={properties[field.name]}
      value={form[field.name]}
      error={errors.find((e) => e.field === field.name)?.message}
      editable={editable}
      language={language}
      onChange={(name, value) => {
        change(name, value);
        // Editors of rich text read their value only when they begin.
        if (value === field.source) anew();
      }}
    />
  );
  return (
    <Generation.Provider value={generation}>
      {editable && <UnsavedOffer unsaved={unsaved} titles={titles} />}
      <div {...(busy ? ({ inert: '' } as any) : {})}>
        {[...shown.filter((f) => !isEmpty(f)), ...data.own].map(pair)}
        {empty.length > 0 && (
          <details className="eucpn-translate__shared">
            <summary>
              {intl.formatMessage(messages.empty, { count: empty.length })}
            </summary>
            {empty.map(pair)}
          </details>
        )}
        {page?.changed && <Changed difference={page.changed} language={from} />}
        <BlockPairs
          data={data}
          units={unitsOf(data)}
          values={form}
          errors={errors}
          from={from}
          language={language}
          editable={editable}
          onChange={change}
        />
        <FilePairs
          files={data.files}
          values={form}
          from={from}
          language={language}
          editable={editable}
          onChange={change}
        />
      </div>
    </Generation.Provider>
  );
};

export default Workbench;

import { changes, isBlank } from '../Editorial/Unsaved/values';
import type { PairedField, Translate } from './types';

/** Names under which the texts of a file stand in the form. */
export const fileField = (uid: string, name: string) => `file:${uid}:${name}`;

/** Is the field written on this page? Blocks are written in the usual form. */
export const isWritten = ({ kind }: PairedField) => kind !== 'blocks';

/** Has the field nothing to be translated, and nothing written in it? */
export const isEmpty = ({ kind, source, target, changed }: PairedField) =>
  kind !== 'blocks' && isBlank(source) && isBlank(target) && !changed;

/** What the fields of the form are called. */
export function titlesOf(
  data: Translate,
  ofFile: Record<'title' | 'description', string>,
): Record<string, { title: string }> {
  return Object.fromEntries([
    ...[...data.fields, ...data.own]
      .filter(isWritten)
      .map(({ name, title }) => [name, { title }]),
    ...data.files.flatMap(({ UID, title, target }) =>
      target
        ? (['title', 'description'] as const).map((name) => [
            fileField(UID, name),
            { title: `${ofFile[name]} (${title})` },
          ])
        : [],
    ),
  ]);
}

/** What the form begins with. */
export function initialValues(data: Translate): Record<string, any> {
  return Object.fromEntries([
    ...[...data.fields, ...data.own]
      .filter(isWritten)
      .map(({ name, target }) => [name, target]),
    ...data.files.flatMap(({ UID, target }) =>
      target
        ? [
            [fileField(UID, 'title'), target.title],
            [fileField(UID, 'description'), target.description],
          ]
        : [],
    ),
  ]);
}

/** The values that differ from what is saved, by field. */
export function changedValues(data: Translate, form: Record<string, any>) {
  const begun = initialValues(data);
  return changes(form || {}, begun, begun).fields;
}

/** The part of the changes that is the item's own. */
export const itemValues = (values: Record<string, any>) =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => !name.startsWith('file:')),
  );

/** What is to be sent to each file, by its address. */
export function fileValues(data: Translate, values: Record<string, any>) {
  return data.files.flatMap(({ UID, target }) => {
    const sent = Object.fromEntries(
      ['title', 'description']
        .filter((name) => fileField(UID, name) in values)
        .map((name) => [name, values[fileField(UID, name)] || '']),
    );
    return target && Object.keys(sent).length
      ? [{ address: target['@id'], sent }]
      : [];
  });
}

/** Does a new translation have something to be saved? */
export const hasWords = (values: Record<string, any>) =>
  Object.values(values).some((value) => !isBlank(value));

import { changes, isBlank } from '../Editorial/Unsaved/values';
import type { PairedField, TextPair, Translate } from './types';

/** Names under which the texts of a file stand in the form. */
export const fileField = (uid: string, name: string) => `file:${uid}:${name}`;

/** Name under which a text of a block stands in the form. */
export const blockField = (id: string) => `block:${id}`;

/** Is the field written as one? Of a page of blocks each text is. */
export const isWritten = ({ kind }: PairedField) => kind !== 'blocks';

/** Has the field nothing to be translated, and nothing written in it? */
export const isEmpty = (field: PairedField) =>
  isWritten(field) &&
  isBlank(field.source) &&
  isBlank(field.target) &&
  !field.changed;

/** The texts of blocks. */
export const unitsOf = (data: Translate): TextPair[] =>
  data.fields.flatMap(({ units }) => units || []);

/** What the fields of the form are called. */
export function titlesOf(
  data: Translate,
  ofFile: Record<'title' | 'description', string>,
  ofBlock: (number: number) => string,
): Record<string, { title: string }> {
  return Object.fromEntries([
    ...[...data.fields, ...data.own]
      .filter(isWritten)
      .map(({ name, title }) => [name, { title }]),
    ...unitsOf(data).map(({ id }, index) => [
      blockField(id),
      { title: ofBlock(index + 1) },
    ]),
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
    ...unitsOf(data).map(({ id, target }) => [blockField(id), target]),
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
    Object.entries(values).filter(([name]) => !/^(file|block):/.test(name)),
  );

/** The part of the changes that is of texts of blocks, by their ids. */
export const blockTexts = (
  data: Translate,
  values: Record<string, any>,
): Record<string, string> =>
  Object.fromEntries(
    unitsOf(data)
      .filter(({ id }) => blockField(id) in values)
      .map(({ id }) => [id, values[blockField(id)] || '']),
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

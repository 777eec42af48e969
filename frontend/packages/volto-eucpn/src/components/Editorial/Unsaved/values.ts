import isEqual from 'lodash/isEqual';

/** A file that was chosen in a form: its bytes are in the value. */
export const isFile = (value: any): boolean =>
  !!value &&
  typeof value === 'object' &&
  typeof value.data === 'string' &&
  value.encoding === 'base64';

export const hasFile = (value: any): boolean =>
  isFile(value) ||
  (!!value && typeof value === 'object' && Object.values(value).some(hasFile));

/** Nothing, in one of the ways in which a form or the back end says it. */
export const isBlank = (value: any): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.every(isBlank)) ||
  (typeof value === 'object' &&
    'data' in value &&
    'content-type' in value &&
    isBlank(value.data));

const same = (a: any, b: any) => (isBlank(a) && isBlank(b)) || isEqual(a, b);

/** Fields of the schema in which a form differs from what it began with. */
export function changes(
  form: Record<string, any>,
  begun: Record<string, any>,
  properties: Record<string, any>,
): { fields: Record<string, any>; files: string[] } {
  const names = Object.keys(properties || {}).filter(
    (name) => name in form && !same(form[name], begun?.[name]),
  );
  return {
    fields: Object.fromEntries(
      names
        .filter((name) => !hasFile(form[name]))
        .map((name) => [name, form[name] ?? null]),
    ),
    files: names.filter((name) => hasFile(form[name])),
  };
}

const markup = (html: string) =>
  new DOMParser()
    .parseFromString(
      html.replace(/<\/(p|li|h\d|div|tr)>|<br\/?>/g, '$&\n'),
      'text/html',
    )
    .body.textContent?.trim() || '';

/** A value of a form as text to read and to copy. */
export function textOf(value: any): string {
  if (isBlank(value)) return '';
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object') return String(value);
  if (typeof value.data === 'string' && !isFile(value))
    return markup(value.data);
  const name = value.title ?? value.filename ?? value.plaintext ?? value.token;
  if (name !== undefined && name !== null) return String(name);
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('@'))
    .map(([, inner]) => textOf(inner))
    .filter(Boolean)
    .join(' · ');
}

/** One thing the back end found wrong; without a field it is about the whole. */
export interface FieldError {
  field?: string;
  message: string;
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
const CODE = /^(?:u([0-9a-f]{4})|x([0-9a-f]{2})|U([0-9a-f]{8}))/i;

/** Reads a quoted text from `at`; answers its value and where it ends. */
function quoted(text: string, at: number): [string, number] {
  const quote = text[at];
  let value = '';
  let i = at + 1;
  while (i < text.length && text[i] !== quote) {
    if (text[i] === '\\') {
      const code = CODE.exec(text.slice(i + 1));
      const digits = code && (code[1] || code[2] || code[3]);
      value += digits
        ? String.fromCodePoint(parseInt(digits, 16))
        : ESCAPES[text[i + 1]] ?? text[i + 1];
      i += digits ? digits.length + 2 : 2;
    } else value += text[i++];
  }
  return [value, i + 1];
}

/**
 * The list of errors that plone.restapi puts into the message of a 400 as
 * Python writes it: "[{'message': \"it's …\", 'field': 'title'}]".
 */
function fromPython(text: string): FieldError[] | null {
  if (!/^\s*\[\s*\{/.test(text)) return null;
  const found: Record<string, string>[] = [];
  let key: string | null = null;
  let i = 0;
  while (i < text.length) {
    if (text[i] === '{') found.push({});
    if (text[i] === ',' || text[i] === '}') key = null;
    if (text[i] === "'" || text[i] === '"') {
      const [value, end] = quoted(text, i);
      if (key === null) key = value;
      else found[found.length - 1][key] = value;
      i = end;
    } else i++;
  }
  return found
    .filter((item) => item.message)
    .map(({ field, message }) => ({ ...(field && { field }), message }));
}

/** The errors in an answer of the back end, one per field, in its order. */
export function errorsOf(error: any): FieldError[] {
  const body = error?.response?.body;
  const message = body?.error?.message || body?.message;
  let list: FieldError[] | null = Array.isArray(message) ? message : null;
  if (typeof message === 'string') {
    try {
      list = JSON.parse(message);
    } catch {
      list = fromPython(message);
    }
  }
  if (!Array.isArray(list))
    return message ? [{ message: String(message) }] : [];
  return list.reduce<FieldError[]>((all, item) => {
    const same = item.field && all.find((other) => other.field === item.field);
    if (!same) return [...all, { ...item }];
    same.message = `${same.message} ${item.message}`;
    return all;
  }, []);
}

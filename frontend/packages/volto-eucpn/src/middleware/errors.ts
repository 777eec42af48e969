/** One thing the back end found wrong; without a field it is about the whole. */
export interface FieldError {
  field?: string;
  message: string;
}

/** The errors in an answer of the back end, one per field, in its order. */
export function errorsOf(error: any): FieldError[] {
  const body = error?.response?.body;
  const message = body?.error?.message || body?.message;
  const list: FieldError[] | undefined = [body?.errors, message].find(
    Array.isArray,
  );
  if (!list) return message ? [{ message: String(message) }] : [];
  return list.reduce<FieldError[]>((all, { field, message: text }) => {
    const same = field && all.find((other) => other.field === field);
    if (!same) return [...all, { ...(field && { field }), message: text }];
    same.message = `${same.message} ${text}`;
    return all;
  }, []);
}

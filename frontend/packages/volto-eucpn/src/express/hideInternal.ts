/** A text as it stands inside the page's serialised data. */
const serialised = (text: string) => text.replace(/\//g, '\\u002F');

/** Replaces one address by another, in markup and in serialised data. */
export function replaceAddress(html: string, from: string, to: string): string {
  const plain = from.replace(/\/$/, '');
  return html
    .split(plain)
    .join(to)
    .split(serialised(plain))
    .join(serialised(to));
}

/**
 * The back end, asked at its inner address, answers with links that begin with
 * it. Readers get the public address instead: the inner one is nobody's
 * business, and the browser could not recognise the links as the site's own.
 *
 * @param settings gives internalApiPath and publicURL at the time of a request
 */
export const hideInternal =
  (settings: { internalApiPath?: string; publicURL?: string }) =>
  (req: unknown, res: any, next: () => void) => {
    const send = res.send.bind(res);
    res.send = (body: unknown) =>
      send(
        typeof body === 'string' && settings.internalApiPath
          ? replaceAddress(
              body,
              settings.internalApiPath,
              settings.publicURL || '',
            )
          : body,
      );
    next();
  };

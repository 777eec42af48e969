import { languageOf } from './language';

/** Parameter of a page that is shown instead of one in this language. */
export const NOT_IN = 'not-in';

/** True for two addresses of one page in different languages. */
export function samePage(asked: string, shown: string): boolean {
  const path = (address: string) =>
    address.split(/[?#]/)[0].replace(/\/+$/, '').split('/');
  const [, first, ...rest] = path(asked);
  const [, other, ...otherRest] = path(shown);
  return (
    first !== other &&
    rest.length > 0 &&
    Boolean(languageOf(asked) && languageOf(shown)) &&
    rest.join('/') === otherRest.join('/')
  );
}

/** The language that was asked for, where it is one of the site's. */
export function askedLanguage(search?: string | null): string | undefined {
  const language = new URLSearchParams(search || '').get(NOT_IN);
  return language ? languageOf(`/${language}`) : undefined;
}

/** The query of an address without the parameter. */
export function withoutNotIn(search?: string | null): string {
  const query = new URLSearchParams(search || '');
  if (!query.has(NOT_IN)) return search || '';
  query.delete(NOT_IN);
  const rest = query.toString();
  return rest ? `?${rest}` : '';
}

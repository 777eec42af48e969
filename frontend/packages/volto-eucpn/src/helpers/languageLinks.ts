import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { DESK_PAGES } from '../components/Desk/pages';
import type { Translation } from './language';
import { languageOf } from './language';
import { NOT_IN, withoutNotIn } from './notInLanguage';

export interface LanguageLink {
  language: string;
  href: string;
  /**
   * What is at the end: the page in that language, the page in the best language that
   * there is, or the home page where there is nothing to translate.
   */
  to: 'page' | 'best' | 'home';
  current: boolean;
}

/** What is known of the item that the page shows. */
export interface ShownItem {
  '@id'?: string;
  review_state?: string | null;
  working_copy_of?: unknown;
}

const PUBLIC = ['published', 'archived'];

/** Pages that every language folder has, without being content of it. */
const EVERYWHERE = new RegExp(
  `^/[a-z]{2}/(search|login|${DESK_PAGES.map(({ id }) => id).join('|')})$`,
);

/**
 * The address that shows an item to who wants a language that it lacks, and says so.
 *
 * Of what is public that is its address in the other language: the server knows the
 * best version. Of a draft it knows nothing there; the item itself is shown.
 */
function bestAddress(
  item: ShownItem,
  language: string,
  location: { pathname: string; search?: string },
  signedIn: boolean,
): string | undefined {
  const path = flattenToAppURL(item['@id'] || '').replace(/\/$/, '');
  const rest = path.split('/').slice(2);
  // The store keeps the last item, also on pages that show none.
  const isShown = `${location.pathname}/`.startsWith(`${path}/`);
  if (!isShown || !languageOf(path) || !rest.length) return undefined;
  const query = withoutNotIn(location.search);
  const state = item.review_state;
  const isPublic = state ? PUBLIC.includes(state) : !signedIn;
  if (isPublic && !item.working_copy_of)
    return `/${[language, ...rest].join('/')}${query}`;
  return `${path}${query}${query ? '&' : '?'}${NOT_IN}=${language}`;
}

/**
 * Where each language leads from this page: never nowhere, and with the words, the
 * facets and the place in a list that the address holds.
 */
export function languageLinks({
  languages,
  current,
  location,
  translations = [],
  item,
  signedIn = false,
}: {
  languages: string[];
  current: string;
  location: { pathname: string; search?: string };
  translations?: Translation[];
  item?: ShownItem | null;
  signedIn?: boolean;
}): LanguageLink[] {
  const query = withoutNotIn(location.search);
  const [, page] = EVERYWHERE.exec(location.pathname) || [];
  const target = (language: string): [string, LanguageLink['to']] => {
    if (language === current) return [`${location.pathname}${query}`, 'page'];
    if (page) return [`/${language}/${page}${query}`, 'page'];
    const found = translations.find((other) => other.language === language);
    if (found) return [`${flattenToAppURL(found['@id'])}${query}`, 'page'];
    const best = item && bestAddress(item, language, location, signedIn);
    return best ? [best, 'best'] : [`/${language}`, 'home'];
  };
  return languages.map((language) => {
    const [href, to] = target(language);
    return { language, href, to, current: language === current };
  });
}

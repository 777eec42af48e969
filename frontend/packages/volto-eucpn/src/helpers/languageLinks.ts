import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { DESK_PAGES } from '../components/Desk/pages';
import type { Translation } from './language';
import { withoutNotIn } from './notInLanguage';

export interface LanguageLink {
  language: string;
  href: string;
  /** True when the link leads to the home page for want of a translation. */
  home: boolean;
  current: boolean;
}

/** Pages that every language folder has, without being content of it. */
const EVERYWHERE = new RegExp(
  `^/[a-z]{2}/(search|${DESK_PAGES.map(({ id }) => id).join('|')})$`,
);

/**
 * Where each language leads from this page: never nowhere, and with the words, the
 * facets and the place in a list that the address holds.
 */
export function languageLinks(
  languages: string[],
  current: string,
  location: { pathname: string; search?: string },
  translations: Translation[],
): LanguageLink[] {
  const query = withoutNotIn(location.search);
  return languages.map((language) => {
    const found = translations.find((item) => item.language === language);
    const here = language === current;
    const link = (href: string, home = false) => ({
      language,
      href,
      home,
      current: here,
    });
    if (here) return link(`${location.pathname}${query}`);
    const [, page] = EVERYWHERE.exec(location.pathname) || [];
    if (page) return link(`/${language}/${page}${query}`);
    if (found) return link(`${flattenToAppURL(found['@id'])}${query}`);
    return link(`/${language}`, true);
  });
}

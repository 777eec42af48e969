import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { Translation } from './language';

export interface LanguageLink {
  language: string;
  href: string;
  /** True when the link leads to the home page for want of a translation. */
  home: boolean;
  current: boolean;
}

/** Pages that every language folder has, without being content of it. */
const EVERYWHERE =
  /^\/[a-z]{2}\/(search|to-do|my-country|review-queue|translation-desk|audit-trail|notification-preferences)$/;

/** Where each language leads from this page. */
export function languageLinks(
  languages: string[],
  current: string,
  location: { pathname: string; search?: string },
  translations: Translation[],
): LanguageLink[] {
  return languages.map((language) => {
    const found = translations.find((item) => item.language === language);
    const here = language === current;
    const link = (href: string, home = false) => ({
      language,
      href,
      home,
      current: here,
    });
    if (here) return link(location.pathname);
    const [, page] = EVERYWHERE.exec(location.pathname) || [];
    if (page) return link(`/${language}/${page}${location.search || ''}`);
    if (found) return link(flattenToAppURL(found['@id']));
    return link(`/${language}`, true);
  });
}

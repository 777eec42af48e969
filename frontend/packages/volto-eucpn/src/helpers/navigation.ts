import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import config from '@plone/volto/registry';
import { getNavigation } from '@plone/volto/actions/navigation/navigation';
import { hasApiExpander } from '@plone/volto/helpers/Utils/Utils';
import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { languageOf, useLanguage } from './language';

export interface NavItem {
  '@id'?: string;
  url: string;
  title: string;
  nav_title?: string;
  description?: string;
  items?: NavItem[];
}

/** Sections that have their place in the footer, not in the navigation. */
const IN_FOOTER = ['legal'];

export function mainSections(items: NavItem[]): NavItem[] {
  return items.filter(({ url }) => {
    const parts = url.split('/').filter(Boolean);
    return parts.length > 1 && !IN_FOOTER.includes(parts[parts.length - 1]);
  });
}

/** True when an address is this one or below it. */
export function isBelow(path: string, url: string): boolean {
  return path === url || path.startsWith(`${url}/`);
}

/** The item of an address anywhere in the tree. */
export function findItem(items: NavItem[], url: string): NavItem | undefined {
  for (const item of items) {
    if (item.url === url) return item;
    const below = findItem(item.items || [], url);
    if (below) return below;
  }
  return undefined;
}

/** Where the navigation of a page is asked for; outside of the languages, in one. */
export const navigationPath = (pathname: string, language: string) =>
  languageOf(pathname) ? getBaseUrl(pathname) : `/${language}`;

/**
 * The navigation of the page's language; fetched when no content brought it, and on
 * pages outside of the languages, as the control panel: there it is that of the root.
 */
export function useNavigation(pathname: string): NavItem[] {
  const dispatch = useDispatch();
  const items = useSelector((state: any) => state.navigation?.items);
  const path = navigationPath(pathname, useLanguage());
  const outside = !languageOf(pathname);
  useEffect(() => {
    if (outside || !hasApiExpander('navigation', path))
      dispatch(getNavigation(path, (config.settings as any).navDepth) as any);
  }, [dispatch, outside, path]);
  return items || [];
}

import React from 'react';
import { asyncConnect } from '@plone/volto/helpers/AsyncConnect';
import { languageOf } from '../../helpers/language';
import { getDesk } from '../../store/desk';

declare const __SERVER__: boolean;

export interface PageAddress {
  /** Language folder of the page. */
  language: string;
  pathname: string;
  search: string;
}

/** The keys and addresses of the services that a page shows. */
type Asks = (page: PageAddress) => [string, string][];

/**
 * Fetches what a page of the desk shows while the server renders it; nothing is
 * asked for who is not signed in.
 */
export const onServer =
  (asks: Asks) =>
  (Page: React.ComponentType): React.ComponentType =>
    asyncConnect([
      {
        key: 'eucpnDesk',
        promise: ({
          location: { pathname, search },
          store: { dispatch, getState },
        }: any) =>
          __SERVER__ &&
          getState().userSession?.token &&
          Promise.all(
            asks({
              language: languageOf(pathname) || 'en',
              pathname,
              search: search || '',
            }).map(([key, address]) =>
              // The page says what is wrong.
              dispatch(getDesk(key, address)).catch(() => null),
            ),
          ),
      },
    ])(Page) as any;

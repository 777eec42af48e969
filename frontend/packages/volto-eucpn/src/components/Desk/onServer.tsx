import React from 'react';
import { asyncConnect } from '@plone/volto/helpers/AsyncConnect';
import { languageOf } from '../../helpers/language';
import { getDesk } from '../../store/desk';

declare const __SERVER__: boolean;

type Asks = (language: string, search: string) => [string, string][];

/**
 * Fetches what a page of the desk shows while the server renders it.
 *
 * @param asks the keys and addresses for a language and a query string
 */
export const onServer =
  (asks: Asks) =>
  (Page: React.ComponentType): React.ComponentType =>
    asyncConnect([
      {
        key: 'eucpnDesk',
        promise: ({ location, store: { dispatch } }: any) =>
          __SERVER__ &&
          Promise.all(
            asks(languageOf(location.pathname) || 'en', location.search).map(
              ([key, address]) =>
                // The page says what is wrong.
                dispatch(getDesk(key, address)).catch(() => null),
            ),
          ),
      },
    ])(Page) as any;

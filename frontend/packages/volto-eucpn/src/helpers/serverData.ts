import { GET_SITE } from '@plone/volto/constants/ActionTypes';
import { getNavigation } from '@plone/volto/actions/navigation/navigation';
import { getSite } from '@plone/volto/actions/site/site';
import { languageOf } from './language';

declare const __SERVER__: boolean;

let site: unknown = null;
let freshUntil = 0;

/**
 * @site hardly ever changes: one request a minute and process instead of one a
 * page. The workflow of the page is asked for by the editors' toolbar itself.
 */
export const siteOnce = {
  path: '/',
  extend: (actions: any[]) => [
    ...actions.filter((action) => ![GET_SITE, 'workflow'].includes(action.key)),
    {
      key: GET_SITE,
      promise: ({ store: { dispatch } }: any) => {
        if (!__SERVER__) return undefined;
        if (site && Date.now() < freshUntil) {
          dispatch({ type: `${GET_SITE}_SUCCESS`, result: site });
          return Promise.resolve();
        }
        return dispatch(getSite()).then((result: unknown) => {
          site = result;
          freshUntil = Date.now() + 60000;
        });
      },
    },
  ],
};

/** An error page has no content to bring the navigation along: fetch it alone. */
export const navigationForErrors = {
  path: '/',
  extend: (actions: any[]) =>
    actions.map((action) =>
      action.key !== 'content'
        ? action
        : {
            ...action,
            promise: async (args: any) => {
              try {
                return await action.promise(args);
              } catch (error) {
                const language = languageOf(args.location.pathname);
                if (__SERVER__ && language)
                  await args.store
                    .dispatch(getNavigation(`/${language}`, 2))
                    .catch(() => null);
                throw error;
              }
            },
          },
    ),
};

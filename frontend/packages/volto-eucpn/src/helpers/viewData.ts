import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { getWorks } from '../store/works';
import { viewWorks } from './viewWorks';

declare const __SERVER__: boolean;

/** Fetches on the server, after the content, the works that its view lists. */
export const worksOfViews = {
  path: '/',
  extend: (actions: any[]) =>
    actions.map((action) =>
      action.key !== 'content'
        ? action
        : {
            ...action,
            promise: async (args: any) => {
              const result = await action.promise(args);
              const { pathname } = args.location;
              if (__SERVER__ && pathname === getBaseUrl(pathname)) {
                const { dispatch, getState } = args.store;
                await Promise.all(
                  viewWorks(getState().content?.data).map((works) =>
                    // A list that fails is missing; the page is there.
                    dispatch(
                      getWorks(works.key, works.path, works.params),
                    ).catch(() => null),
                  ),
                );
              }
              return result;
            },
          },
    ),
};

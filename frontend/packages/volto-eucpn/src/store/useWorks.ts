import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import type { Query } from '../helpers/paging';
import { getWorks, worksPath } from './works';
import type { WorksEntry } from './works';

/** Works for a component: from the server's render, else fetched. */
export function useWorks(
  key: string,
  path: string,
  params: Query,
): WorksEntry | undefined {
  const dispatch = useDispatch();
  const entry: WorksEntry | undefined = useSelector(
    (state: any) => state.works?.[key],
  );
  const address = worksPath(path, params);
  const known = entry?.request === address;
  useEffect(() => {
    if (!known) dispatch(getWorks(key, path, params) as any);
    // The address says all that matters about path and params.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch, key, address, known]);
  return entry;
}

import { useCallback, useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { getDesk, USE_DESK } from './desk';
import type { DeskEntry } from './desk';

const NOTHING: DeskEntry = { loading: false };

/**
 * What a service of the desk answers: from the server's render, else fetched,
 * and fetched again on every visit of the page and on `reload`.
 *
 * @param key under which the answer is kept
 * @param address of the service with its parameters; nothing is asked without,
 *   nor for who is not signed in
 */
export function useDesk<T>(
  key: string,
  address?: string,
): DeskEntry<T> & { reload: () => Promise<unknown> } {
  const dispatch = useDispatch<any>();
  const token = useSelector((state: any) => state.userSession?.token);
  const entry: DeskEntry<T> = useSelector(
    (state: any) => state.desk?.[key] || NOTHING,
  );
  const known = entry.asked === address && !entry.used;

  const reload = useCallback(
    () =>
      address && token
        ? // The reducer keeps what went wrong.
          dispatch(getDesk(key, address)).catch(() => null)
        : Promise.resolve(),
    [dispatch, key, address, token],
  );
  useEffect(() => {
    if (!known) reload();
    dispatch({ type: USE_DESK, key });
    // What is known matters when the page or the address changes only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch, key, reload]);
  return { ...entry, reload };
}

import { useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { getDesk } from '../../store/desk';

export const TODO_COUNT = 'todo-count';

/** What is known for so long, in milliseconds, is not asked for again. */
const FRESH = 60000;

/** Asks how much there is to do. */
export function getTodoCount(language: string) {
  return getDesk(TODO_COUNT, `/${language}/@todo?b_size=1`);
}

/** Keeps the count of the header: asked in the browser, at most once a minute. */
export function useTodoCount(language: string, wanted: boolean) {
  const dispatch = useDispatch<any>();
  const { pathname } = useLocation();
  const at: number | undefined = useSelector(
    (state: any) => state.desk?.[TODO_COUNT]?.at,
  );
  const loading = useSelector(
    (state: any) => !!state.desk?.[TODO_COUNT]?.loading,
  );
  useEffect(() => {
    if (wanted && !loading && (!at || Date.now() - at > FRESH))
      dispatch(getTodoCount(language)).catch(() => null);
    // On another page, or when somebody else has signed in.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch, language, wanted, pathname]);
}

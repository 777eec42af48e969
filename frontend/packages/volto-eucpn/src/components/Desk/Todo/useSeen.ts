import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { getTodoCount } from '../useTodoCount';
import type { Todo } from '../types';

/** The latest moment in the list. */
export function latest(items: Todo['items']): string | undefined {
  return items
    .map(({ since }) => since)
    .filter(Boolean)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .pop();
}

/**
 * Tells the back end that the list was seen, once it is on the screen. What is
 * new stays marked until the next visit; the count of the header does not.
 *
 * @param wanted false on later pages of the list
 */
export function useSeen(
  language: string,
  data: Todo | undefined,
  wanted: boolean,
) {
  const dispatch = useDispatch<any>();
  const seen = wanted && data?.new ? latest(data.items) : undefined;
  useEffect(() => {
    if (!seen) return;
    dispatch({
      type: 'SEE_TODO',
      request: { op: 'post', path: `/${language}/@todo`, data: { seen } },
    })
      .then(() => dispatch(getTodoCount(language)))
      // It will be told again on the next visit.
      .catch(() => null);
  }, [dispatch, language, seen]);
}

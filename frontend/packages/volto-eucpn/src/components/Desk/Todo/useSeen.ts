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
 * @param at when the list came, in milliseconds; undefined before
 */
export function useSeen(language: string, data?: Todo, at?: number) {
  const dispatch = useDispatch<any>();
  const fresh = !!data?.new && at;
  useEffect(() => {
    if (!fresh || !data) return;
    const known = latest(data.items);
    const see = (seen: string) =>
      dispatch({
        type: 'SEE_TODO',
        request: { op: 'post', path: `/${language}/@todo`, data: { seen } },
      });
    see(new Date(fresh).toISOString())
      // This clock is ahead of the back end's: what it said itself is past.
      .catch(() => known && see(known))
      .then(() => dispatch(getTodoCount(language)))
      // It will be told again on the next visit.
      .catch(() => null);
    // The moment stands for the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch, language, fresh]);
}

import { useCallback } from 'react';
import { useDispatch } from 'react-redux';
import { changeDesk } from '../../store/desk';
import type { DeskEntry } from '../../store/desk';
import { useDesk } from '../../store/useDesk';
import type { Remark, Review } from './types';

export const REVIEW = 'review';

export interface ReviewState {
  entry: DeskEntry<Review>;
  /** Asks again; what is shown stays until the answer is there. */
  reload: () => Promise<unknown>;
  /** Calls a service below the item; its promise is refused with the answer. */
  call: (op: 'post' | 'patch', name: string, data: object) => Promise<any>;
  /** Puts a remark that the back end answered in its place. */
  keep: (remark: Remark) => void;
}

/** The address of `@review` for an item and the page's query string. */
export function reviewAddress(path: string, search: string): string {
  const against = new URLSearchParams(search).get('against');
  return `${path}/@review${
    against ? `?against=${encodeURIComponent(against)}` : ''
  }`;
}

/** What `@review` tells of an item, and what is done with it. */
export function useReview(path: string, search: string): ReviewState {
  const dispatch = useDispatch<any>();
  const address = reviewAddress(path, search);
  const { reload, ...entry } = useDesk<Review>(REVIEW, address);
  const call = useCallback(
    (op: 'post' | 'patch', name: string, data: object) =>
      dispatch({
        type: 'CALL_REVIEW',
        request: { op, path: `${path}/${name}`, data },
      }),
    [dispatch, path],
  );
  const keep = useCallback(
    (remark: Remark) =>
      dispatch(
        changeDesk<Review>(REVIEW, (review) => ({
          ...review,
          remarks: withRemark(review.remarks, remark),
        })),
      ),
    [dispatch],
  );
  // What is known of another item is not shown as this one's.
  const own = entry.request?.split('?')[0] === address.split('?')[0];
  return {
    entry: own ? entry : { ...entry, data: undefined },
    reload,
    call,
    keep,
  };
}

/** The list with the remark in place of its former self, or at its end. */
export function withRemark(remarks: Remark[], remark: Remark): Remark[] {
  return remarks.some(({ id }) => id === remark.id)
    ? remarks.map((known) => (known.id === remark.id ? remark : known))
    : [...remarks, remark];
}

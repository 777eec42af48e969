import { useCallback, useEffect, useState } from 'react';
import { useDispatch } from 'react-redux';
import type { Remark, Review } from './types';

export type Against = 'public' | 'submitted';

export interface ReviewState {
  review?: Review;
  error?: any;
  /** Asks again; what is shown stays until the answer is there. */
  reload: () => void;
  /** Calls a service below the item; its promise is refused with the answer. */
  call: (op: 'post' | 'patch', name: string, data: object) => Promise<any>;
  /** Puts a remark that the back end answered in its place. */
  keep: (remark: Remark) => void;
}

/** What `@review` tells of an item; asked for in the browser only. */
export function useReview(path: string, against?: Against): ReviewState {
  const dispatch = useDispatch<any>();
  const [known, setKnown] = useState<{ review?: Review; error?: any }>({});
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let current = true;
    dispatch({
      type: 'GET_REVIEW',
      request: {
        op: 'get',
        path: `${path}/@review${against ? `?against=${against}` : ''}`,
      },
    })
      .then((review: Review) => current && setKnown({ review }))
      .catch((error: any) => current && setKnown({ error }));
    return () => {
      current = false;
    };
  }, [dispatch, path, against, turn]);

  const reload = useCallback(() => setTurn((number) => number + 1), []);
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
      setKnown(({ review }) => ({
        review: review && {
          ...review,
          remarks: withRemark(review.remarks, remark),
        },
      })),
    [],
  );
  return { ...known, reload, call, keep };
}

/** The list with the remark in place of its former self, or at its end. */
export function withRemark(remarks: Remark[], remark: Remark): Remark[] {
  return remarks.some(({ id }) => id === remark.id)
    ? remarks.map((known) => (known.id === remark.id ? remark : known))
    : [...remarks, remark];
}

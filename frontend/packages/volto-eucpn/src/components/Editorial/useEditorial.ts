import { useEffect, useState } from 'react';
import { useDispatch } from 'react-redux';
import type { MissingField, WorkflowInfo } from './types';

export interface Editorial {
  workflow?: WorkflowInfo;
  missing?: MissingField[];
  failed?: boolean;
}

/**
 * What a signed-in user may do with an item and what it lacks; asked for in the
 * browser only, and again when `stamp` changes.
 */
export function useEditorial(
  path: string,
  stamp: string,
  canEdit: boolean,
): Editorial {
  const dispatch = useDispatch<any>();
  const [known, setKnown] = useState<Editorial>({});

  useEffect(() => {
    let current = true;
    const ask = (name: string) =>
      dispatch({
        type: 'GET_EDITORIAL',
        request: { op: 'get', path: `${path}/@${name}` },
      });
    Promise.all([
      ask('workflow'),
      // Only those who may edit get the list of what is missing.
      canEdit ? ask('completeness').catch(() => null) : null,
    ])
      .then(
        ([workflow, completeness]: any[]) =>
          current && setKnown({ workflow, missing: completeness?.missing }),
      )
      .catch(() => current && setKnown({ failed: true }));
    return () => {
      current = false;
    };
  }, [dispatch, path, stamp, canEdit]);

  return known;
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ListRow } from './types';

export interface Selection {
  uids: string[];
  count: number;
  all: boolean;
  has: (uid: string) => boolean;
  toggle: (uid: string) => void;
  selectAll: () => void;
  clear: () => void;
}

const NONE: string[] = [];

/**
 * The selected rows of a page of a list. What is no longer listed is no longer
 * selected; another list begins with none.
 */
export function useSelection(rows: ListRow[], list: string): Selection {
  const [chosen, setChosen] = useState<string[]>(NONE);
  useEffect(() => setChosen(NONE), [list]);
  const listed = useMemo(() => rows.map(({ UID }) => UID), [rows]);
  const uids = chosen.filter((uid) => listed.includes(uid));
  const toggle = useCallback(
    (uid: string) =>
      setChosen((before) =>
        before.includes(uid)
          ? before.filter((other) => other !== uid)
          : [...before, uid],
      ),
    [],
  );
  const selectAll = useCallback(() => setChosen(listed), [listed]);
  const clear = useCallback(() => setChosen(NONE), []);
  return {
    uids,
    count: uids.length,
    all: listed.length > 0 && uids.length === listed.length,
    has: (uid) => uids.includes(uid),
    toggle,
    selectAll,
    clear,
  };
}

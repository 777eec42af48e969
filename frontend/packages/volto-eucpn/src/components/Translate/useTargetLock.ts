import { useEffect, useMemo, useRef, useState } from 'react';
import { useDispatch } from 'react-redux';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { changeDesk } from '../../store/desk';
import { isOthers, useAskLock, useKeepLock } from '../Editorial/Lock/useLock';
import type { Lock } from '../Editorial/Lock/useLock';
import type { Translate } from './types';
import { LOCK_TRANSLATION, TRANSLATE } from './useTranslate';

/** Where the lock of the translation is kept: in the answer of `@translate`. */
export function useLockKept() {
  const dispatch = useDispatch<any>();
  return useMemo(
    () => ({
      type: LOCK_TRANSLATION,
      told: (lock: Lock, path: string) =>
        dispatch(
          changeDesk<Translate>(TRANSLATE, (data) =>
            data.target && flattenToAppURL(data.target['@id']) === path
              ? { ...data, target: { ...data.target, lock } }
              : data,
          ),
        ),
    }),
    [dispatch],
  );
}

/**
 * Locks the translation for its writer, as the usual form does, and gives it back.
 *
 * @param refused the answer to a save that was refused because of somebody else
 * @returns `writes`: can the reader write? `others`: the lock where somebody else
 *   has it; with `writes`, it was taken over meanwhile. `open`: go on, once taken.
 */
export function useTargetLock(
  data: Translate,
  editable: boolean,
  refused: unknown,
) {
  const { target } = data;
  const path = target ? flattenToAppURL(target['@id']) : '';
  const lock = target?.lock;
  const others = isOthers(lock) ? lock : null;
  const [opened, setOpened] = useState({ path, closed: !!others });
  // Another item than before: its first save, or a revision of it.
  if (opened.path !== path) setOpened({ path, closed: !!others });
  const writes = editable && !(opened.path === path && opened.closed);
  const wanted = !!path && writes && !others;
  const ask = useAskLock(path);
  const mine = useRef(false);
  mine.current = !!lock?.locked && !others;

  const free = !lock?.locked;
  useEffect(() => {
    // What is wrong with it is told when one saves.
    if (wanted && free) ask('post').catch(() => undefined);
  }, [ask, free, wanted]);
  useEffect(
    () => () => {
      if (wanted && mine.current) ask('del').catch(() => undefined);
    },
    [ask, wanted],
  );
  useKeepLock(path, writes && !!lock?.locked, refused);
  return { writes, others, open: () => setOpened({ path, closed: false }) };
}

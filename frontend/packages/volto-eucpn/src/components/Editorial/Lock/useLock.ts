import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { LOCK_CONTENT } from '@plone/volto/constants/ActionTypes';

export interface Lock {
  locked: boolean;
  /** Is it the asker's own? Told only to those who may edit. */
  mine?: boolean;
  creator?: string;
  creator_name?: string;
  /** When it was made, and when its holder was last heard of; ISO. */
  created?: string;
  active?: string;
  stealable?: boolean;
  /** Told to its holder alone, who saves with it. */
  token?: string;
  /** Kind: "plone.locking.stealable" by a form, "iterate.lock" by a revision. */
  name?: string;
}

/** A lock is given up by the back end after ten minutes without a sign. */
export const EVERY = 120_000;
/** After this without a key or a click, a form lets its lock run out. */
export const IDLE = 15 * 60_000;
/** After this, whoever holds a lock has most likely gone away. */
export const QUIET = 5 * 60_000;

export const isOthers = (lock?: Lock | null): lock is Lock =>
  !!lock?.locked && lock.mine === false;

/** Does a revision that is under way hold the text? */
export const isRevisions = (lock?: Lock | null) =>
  !!lock?.locked && lock.name === 'iterate.lock';

export const isQuiet = (lock: Lock, now: Date) =>
  !!lock.active && now.getTime() - new Date(lock.active).getTime() > QUIET;

export const useLock = (): Lock | undefined =>
  useSelector((state: any) => state.content?.data?.lock);

/**
 * Where it is kept what the back end tells of a lock: with Volto's `LOCK_CONTENT`
 * as the lock of the page's item. A page on which another item is written says
 * another `type`, and what is to be done with the answer.
 */
export const LockKept = createContext<{
  type: string;
  told?: (lock: Lock, path: string) => void;
}>({ type: LOCK_CONTENT });

/** Asks for something with the lock of an item, as `@lock` takes it. */
export function useAskLock(path: string) {
  const dispatch = useDispatch<any>();
  const { type, told } = useContext(LockKept);
  return useCallback(
    (op: 'post' | 'patch' | 'del', data: object = {}): Promise<unknown> =>
      Promise.resolve(
        dispatch({ type, request: { op, path: `${path}/@lock`, data } }),
      ).then((lock: any) => {
        if (lock) told?.(lock, path);
        return lock;
      }),
    [dispatch, path, told, type],
  );
}

/** Takes the lock of an item from whoever has it. */
export function useTakeOver(path: string) {
  const ask = useAskLock(path);
  return useCallback(() => ask('post', { take_over: true }), [ask]);
}

/**
 * Keeps the lock alive as long as somebody is at the form; learns of its loss.
 *
 * @param refused changes when a save was refused because of somebody else
 */
export function useKeepLock(path: string, active: boolean, refused?: unknown) {
  const last = useRef(Date.now());
  const askLock = useAskLock(path);
  const ask = useCallback(
    () => askLock('patch').catch(() => undefined),
    [askLock],
  );
  useEffect(() => {
    if (refused) ask();
  }, [ask, refused]);
  useEffect(() => {
    if (!active) return undefined;
    const isIdle = () => Date.now() - last.current > IDLE;
    const timer = window.setInterval(() => !isIdle() && ask(), EVERY);
    // Who comes back to a form, or wakes a laptop, learns at once.
    const here = () => {
      const wasIdle = isIdle();
      last.current = Date.now();
      if (wasIdle) ask();
    };
    const seen = () => document.visibilityState === 'visible' && ask();
    const signs = ['keydown', 'pointerdown'];
    signs.forEach((name) => document.addEventListener(name, here));
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.clearInterval(timer);
      signs.forEach((name) => document.removeEventListener(name, here));
      document.removeEventListener('visibilitychange', seen);
    };
  }, [ask, active]);
}

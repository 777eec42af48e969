import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'react-redux';
import { setFormData } from '@plone/volto/actions/form/form';
import { registerForm } from './openForm';
import type { OpenForm } from './openForm';
import {
  browserStorage,
  drop,
  dropSession,
  formKey,
  keep,
  versions,
} from './storage';
import type { Outcome, Version } from './storage';
import { changes } from './values';

const DELAY = 800;

let sessions = 0;
const newSession = () => {
  sessions += 1;
  return `${Date.now().toString(36)}-${sessions}`;
};

export interface UnsavedState {
  /** What is offered, newest first. */
  offers: Version[];
  /** Whether what is typed now is kept; null where nothing was typed. */
  outcome: Outcome | null;
  /** When it was kept, ISO. */
  at: string | null;
  /** Fields with a file that cannot be kept. */
  files: string[];
  restore: (version: Version) => void;
  discard: (version: Version) => void;
  /** What differs now from what the form began with. */
  current: () => Record<string, any>;
  form: OpenForm;
}

/**
 * Keeps what is typed in a form in the browser until it is saved, and knows what
 * was kept before. Restores nothing by itself.
 *
 * @param user id of the account
 * @param name of the form: the path of an item, or where a new one goes and its type
 * @param target what the form's save looks like
 * @param onRestored told after values were put into the form
 * @param own fields by name, where they are not those of the schema at hand
 */
export function useUnsaved(
  user: string,
  name: string,
  target: Pick<OpenForm, 'action' | 'path' | 'type'>,
  onRestored: () => void,
  own?: Record<string, unknown>,
): UnsavedState {
  const store = useStore<any>();
  const key = formKey(user, name);
  // The form of an earlier page may still be there when this one begins.
  const [stale] = useState(() => store.getState().form?.global);
  const begun = useRef<Record<string, any> | null>(null);
  const session = useRef(newSession());
  const pending = useRef<number | undefined>(undefined);
  const saved = useRef(false);
  const given = useRef(own);
  given.current = own;
  const opened = useRef<OpenForm | null>(null);
  const [offers, setOffers] = useState<Version[]>([]);
  const [kept, setKept] = useState<{
    outcome: Outcome | null;
    at: string | null;
    files: string[];
  }>({ outcome: null, at: null, files: [] });

  /** The fields of the form by name; undefined as long as they are not known. */
  const properties = useCallback((): Record<string, unknown> | undefined => {
    const { schema } = store.getState();
    if (given.current) return given.current;
    return schema?.loading ? undefined : schema?.schema?.properties;
  }, [store]);

  const now = useCallback(() => {
    const { form, schema } = store.getState();
    if (!begun.current || !form?.global) return { fields: {}, files: [] };
    const names = given.current || schema?.schema?.properties;
    return changes(form.global, begun.current, names);
  }, [store]);

  const list = useCallback(
    (but?: string) => {
      const data = store.getState().form?.global || {};
      const names = properties() || {};
      return versions(browserStorage(), key, but).filter(
        ({ fields, files }) =>
          files.length ||
          Object.keys(changes({ ...data, ...fields }, data, names).fields)
            .length,
      );
    },
    [key, properties, store],
  );

  /** Keeps what was typed; null where there is nothing to keep. */
  const write = useCallback((): Outcome | null => {
    window.clearTimeout(pending.current);
    pending.current = undefined;
    const global = store.getState().form?.global;
    if (saved.current || !global || !Object.keys(global).length) return null;
    const { fields, files } = now();
    if (!Object.keys(fields).length) {
      setKept((before) => ({ ...before, files }));
      return null;
    }
    const at = new Date().toISOString();
    const base =
      target.action === 'update'
        ? opened.current?.seen ||
          store.getState().content?.data?.modified ||
          null
        : null;
    const outcome = keep(browserStorage(), key, session.current, {
      at,
      base,
      fields,
      files,
    });
    setKept({ outcome, at, files });
    return outcome;
  }, [key, now, store, target.action]);

  const form = useMemo<OpenForm>(
    () => ({
      ...target,
      onSave: write,
      onSaved: () => {
        saved.current = true;
        window.clearTimeout(pending.current);
        dropSession(browserStorage(), key, session.current);
      },
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [target.action, target.path, target.type, key, write],
  );
  opened.current = form;

  useEffect(() => {
    begun.current = null;
    saved.current = false;
    let last = stale;
    const look = () => {
      const global = store.getState().form?.global;
      if (global === last || !global || !Object.keys(global).length) return;
      last = global;
      if (!begun.current) {
        begun.current = global;
        return;
      }
      const blank = !Object.keys(now().fields).length && !now().files.length;
      if (blank && global === store.getState().content?.data) {
        // The form was built anew from the item; what was typed is offered.
        write();
        session.current = newSession();
        setOffers(list());
        return;
      }
      if (properties() && pending.current === undefined)
        pending.current = window.setTimeout(write, DELAY);
    };
    look();
    const stop = store.subscribe(look);
    const unregister = registerForm(form);
    const flush = () => pending.current !== undefined && write();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stop();
      unregister();
      flush();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [form, list, now, properties, stale, store, write]);

  const restore = useCallback(
    (version: Version) => {
      const global = store.getState().form?.global || {};
      store.dispatch(setFormData({ ...global, ...version.fields }));
      // Gone only once its values are kept as those of this form.
      if ([null, 'kept'].includes(write())) drop(browserStorage(), version.key);
      setOffers((all) => all.filter(({ key: other }) => other !== version.key));
      onRestored();
    },
    [onRestored, store, write],
  );

  const discard = useCallback((version: Version) => {
    drop(browserStorage(), version.key);
    setOffers((all) => all.filter(({ key: other }) => other !== version.key));
  }, []);

  // What is offered is looked up once the fields of the form are known.
  const offer = useCallback(() => setOffers(list(session.current)), [list]);
  useEffect(() => {
    let done = false;
    const look = () => {
      if (done || !begun.current || !store.getState().form?.global) return;
      if (!properties()) return;
      done = true;
      offer();
    };
    look();
    return store.subscribe(look);
  }, [offer, properties, store]);

  return {
    offers,
    ...kept,
    restore,
    discard,
    current: useCallback(() => now().fields, [now]),
    form,
  };
}

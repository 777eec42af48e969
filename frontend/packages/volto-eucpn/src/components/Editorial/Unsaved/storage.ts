/**
 * Unsaved work in the browser: one entry of the storage for each form and each
 * time it was opened, so that two tabs never write into each other's entry.
 *
 * Bounded: what is older than a month goes, then the oldest beyond a number and
 * a size. Entries are named by account; signing out keeps them.
 */
export interface Unsaved {
  /** When it was written, ISO. */
  at: string;
  /** `modified` of the item it was written on; null for a new item. */
  base: string | null;
  /** Fields that differ from what was there when the form was opened. */
  fields: Record<string, any>;
  /** Fields with a chosen file, which is not kept. */
  files: string[];
}

export interface Version extends Unsaved {
  key: string;
}

export type Outcome = 'kept' | 'large' | 'full';

export const PREFIX = 'eucpn-unsaved';
export const LIMITS = {
  days: 30,
  entries: 40,
  perForm: 3,
  /** Characters of one entry and of all. */
  entry: 1_000_000,
  total: 3_000_000,
};

/** The part of the key that the account and the form have in common. */
export const formKey = (user: string, form: string) =>
  [PREFIX, encodeURIComponent(user), encodeURIComponent(form)].join('|');

const entryKey = (form: string, session: string) => `${form}|${session}`;

function read(storage: Storage, key: string): Version | null {
  const text = storage.getItem(key);
  try {
    const found = JSON.parse(text || '');
    return found && found.at && found.fields
      ? { base: null, files: [], ...found, key }
      : null;
  } catch {
    return null;
  }
}

function all(storage: Storage): { key: string; at: string; size: number }[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
  return keys
    .filter((key): key is string => !!key?.startsWith(`${PREFIX}|`))
    .map((key) => ({
      key,
      at: read(storage, key)?.at || '',
      size: (storage.getItem(key) || '').length,
    }))
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** Removes what is too old or too much; oldest first, never `but`. */
function tidy(storage: Storage, but: string, now: Date) {
  const oldest = new Date(now.getTime() - LIMITS.days * 86_400_000);
  const form = but.slice(0, but.lastIndexOf('|') + 1);
  const others = all(storage).filter(({ key }) => key !== but);
  const gone = new Set(
    others.filter(({ at }) => at < oldest.toISOString()).map(({ key }) => key),
  );
  const rest = others.filter(({ key }) => !gone.has(key));
  const ofForm = rest.filter(({ key }) => key.startsWith(form));
  ofForm
    .slice(0, Math.max(0, ofForm.length - LIMITS.perForm + 1))
    .forEach(({ key }) => gone.add(key));
  let size = rest.reduce((sum, entry) => sum + entry.size, 0);
  let count = rest.length;
  rest.forEach((entry) => {
    if (size > LIMITS.total || count >= LIMITS.entries) gone.add(entry.key);
    if (gone.has(entry.key)) {
      size -= entry.size;
      count -= 1;
    }
  });
  gone.forEach((key) => storage.removeItem(key));
}

/** Writes an entry; makes room by dropping the oldest of the others. */
export function keep(
  storage: Storage | null,
  form: string,
  session: string,
  entry: Unsaved,
): Outcome {
  const text = JSON.stringify(entry);
  if (text.length > LIMITS.entry) return 'large';
  const key = entryKey(form, session);
  try {
    tidy(storage!, key, new Date(entry.at));
    for (;;) {
      try {
        storage!.setItem(key, text);
        return 'kept';
      } catch {
        const [oldest] = all(storage!).filter((other) => other.key !== key);
        if (!oldest) return 'full';
        storage!.removeItem(oldest.key);
      }
    }
  } catch {
    // A browser may forbid storage altogether.
    return 'full';
  }
}

/** What is kept for a form, newest first, without that of `session`. */
export function versions(
  storage: Storage | null,
  form: string,
  session?: string,
): Version[] {
  try {
    return all(storage!)
      .filter(
        ({ key }) =>
          key.startsWith(`${form}|`) &&
          !(session && key === entryKey(form, session)),
      )
      .map(({ key }) => read(storage!, key))
      .filter((entry): entry is Version => !!entry)
      .reverse();
  } catch {
    return [];
  }
}

export function drop(storage: Storage | null, key: string) {
  try {
    storage?.removeItem(key);
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}

export const dropSession = (
  storage: Storage | null,
  form: string,
  session: string,
) => drop(storage, entryKey(form, session));

/** The browser's storage; null where there is none. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

import type { Term } from '../../types';

/** What can be done next with an item; `@id` is a page or a service. */
export interface DeskAction {
  '@id': string;
  id: string;
  title: string;
}

export interface Person {
  id: string;
  title: string;
}

/** What every table of the desk knows of a row. */
export interface ListRow {
  UID: string;
  title: string;
  language: Term | null;
  /** What tells it from other rows of the same title, in words. */
  further?: string;
}

/** An item in a list of the desk. */
export interface DeskRow extends ListRow {
  '@id': string;
  '@type': Term;
  review_state: Term;
  state_since: string | null;
  age_working_days: number | null;
  contributing_member_state: Term | null;
  crime_phenomena: Term[];
  is_revision: boolean;
  revision_of: { '@id': string; title: string } | null;
  is_translation: boolean;
  assigned_reviewer?: Person | null;
  review_due: string | null;
  confirmed_current_on: string | null;
  overdue: boolean;
  reason: string | null;
  open_remarks: number;
  /** Of what is planned: when it becomes public. */
  embargo_until?: string | null;
  actions: DeskAction[];
}

/** A value that a list can be filtered by, and how many items have it. */
export interface Facet extends Term {
  count: number;
}

export interface DeskList {
  '@id': string;
  items_total: number;
  items: DeskRow[];
  facets?: Record<string, Facet[]>;
}

export interface Section {
  id: string;
  title: string;
  count: number;
}

/** A type that may be begun, with the address of its form. */
export interface Beginning extends Term {
  '@id': string;
}

/** The answer of `GET @my-country`. */
export interface MyCountry extends DeskList {
  country: Term | null;
  countries: Term[];
  sections: Section[];
  section: string;
  /** What the asker may begin; nothing for the staff. */
  begin?: Beginning[];
}

/** The answer of `GET @review-queue`. */
export interface ReviewQueue extends DeskList {
  reviewers: Person[];
}

/** An original and a language into which it is, or is to be, translated. */
export interface TranslationRow {
  source: {
    '@id': string;
    '@type': Term;
    UID: string;
    title: string;
    language: Term | null;
    review_state: Term;
    contributing_member_state: Term | null;
    content_version: number | null;
  };
  language: Term;
  status: Term;
  target: {
    '@id': string;
    UID: string;
    title: string;
    review_state: Term;
    is_revision: boolean;
    translated_from_version: number | null;
  } | null;
  /** Since when it has been outdated, in progress or waiting. */
  since: string | null;
  /** Words to translate. */
  text: number | null;
  /** Was this language promised? */
  expected: boolean;
  demand: number;
  actions: DeskAction[];
}

/** The answer of `GET @translation-desk`. */
export interface TranslationDesk {
  '@id': string;
  items_total: number;
  items: TranslationRow[];
  /** Of which languages this is the list; none before one is chosen. */
  languages: Term[];
  /** Into which the asker may have texts translated outside. */
  job_languages: Term[];
  facets: Record<string, Facet[]>;
}

/** One item and language of what came back from a translator. */
export interface JobFile {
  file: string;
  UID: string | null;
  /** Of the original, where the asker may see it. */
  title: string | null;
  language: string | null;
  status: 'ok' | 'refused';
  problems: { unit: string | null; message: string; reason?: string }[];
  /** Of the draft, once it is written. */
  '@id'?: string;
}

/** The answer of `POST @translation-jobs/import`. */
export interface JobsAnswer {
  written: boolean;
  files: JobFile[];
}

/** Why `POST @translation-jobs` has no file of an item for a language. */
export interface JobProblem {
  UID: string;
  language: string;
  message: string;
}

export interface TodoItem {
  kind: string;
  /** A sentence. */
  title: string;
  since: string;
  new: boolean;
  /** Does it merely tell, so that it can be ticked off? */
  news?: boolean;
  item: DeskRow;
}

/** The answer of `GET @todo`. */
export interface Todo {
  items_total: number;
  new: number;
  items: TodoItem[];
}

export interface DeletedItem {
  UID: string;
  title: string;
  '@type': Term | string;
  language: Term | null;
  deleted_at: string;
  deleted_by?: Person | string | null;
  expires: string;
  contributing_member_state: Term | null;
  /** A discarded revision? */
  is_revision?: boolean;
  from: string | null;
}

/** The answer of `GET @deleted`. */
export interface Deleted {
  items_total: number;
  items: DeletedItem[];
}

export interface AuditEvent {
  time: string;
  request?: string | null;
  who: string | null;
  what: string;
  item?: string | null;
  path?: string | null;
  type?: string | null;
  from?: unknown;
  to?: unknown;
}

/** The answer of `GET @audit`. */
export interface Audit {
  /** False where the site keeps no trail. */
  enabled?: boolean;
  items_total: number;
  items: AuditEvent[];
  facets?: Record<string, Facet[]>;
}

export interface PreferenceKind {
  id: string;
  title: string;
  mode: string;
  modes: string[] | Term[];
}

/** The answer of `GET @notification-preferences`. */
export interface Preferences {
  kinds: PreferenceKind[];
  language: string | null;
}

/** What `POST @bulk` did with one item. */
export interface BulkResult {
  UID: string;
  '@id': string;
  title: string;
  status: number;
  message?: string;
}

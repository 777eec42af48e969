import type {
  HistoryEntry,
  MissingField,
  Transition,
} from '../Editorial/types';
import type { Term } from '../../types';

/** A stretch of text: as it was, new, or gone. */
export type Piece = ['equal' | 'insert' | 'delete', string];

export type Kind =
  | 'text'
  | 'rich'
  | 'list'
  | 'rows'
  | 'file'
  | 'image'
  | 'relations'
  | 'value';

export interface FieldDifference {
  field: string;
  title: string;
  fieldset: string;
  kind: Kind;
  status: 'added' | 'removed' | 'changed' | 'unchanged' | 'conflict';
  old: any;
  new: any;
  diff?: any;
}

export interface FileDifference {
  title: string;
  filename: string | null;
  size: number | null;
  checksum: string | null;
  status: 'added' | 'removed' | 'changed' | 'unchanged';
  old?: {
    title: string;
    filename: string | null;
    size: number | null;
    checksum: string | null;
  };
}

/** Who wrote a remark: a person of the secretariat or of the country. */
export interface Author {
  id: string | null;
  title: string;
  side: 'secretariat' | 'country';
}

export interface Answer {
  text: string;
  by: Author;
  at: string;
}

export interface Remark {
  id: string;
  field: string | null;
  field_title: string | null;
  text: string;
  by: Author;
  at: string;
  status: 'open' | 'answered' | 'resolved';
  round: number;
  answers: Answer[];
}

export interface Criterion {
  id: string;
  title: string;
  checked: boolean;
}

/** The answer of `GET @review`. */
export interface Review {
  '@id': string;
  item: {
    '@id': string;
    title: string;
    '@type'?: Term;
    language?: Term;
    contributing_member_state?: Term | null;
    review_state?: Term;
    revision_of?: { '@id': string; title: string } | null;
  };
  against: 'public' | 'submitted' | null;
  seen: string;
  stale: { changed_since_begun: boolean; fields: string[] } | null;
  fields: FieldDifference[];
  files: FileDifference[];
  history: (HistoryEntry & { title?: string })[];
  submission_note: string | null;
  completeness: MissingField[];
  checklist: Criterion[];
  remarks: Remark[];
  transitions: Transition[];
  /** Of a revision: what became of its original, where that matters. */
  notice?: string | null;
  last_submission: { time: string; note: string | null } | null;
}

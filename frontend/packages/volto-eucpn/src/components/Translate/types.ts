import type { FieldDifference, Kind, Piece } from '../Review/types';
import type { Lock } from '../Editorial/Lock/useLock';
import type { WorkflowInfo } from '../Editorial/types';
import type { Term } from '../../types';

export interface Side {
  '@id': string;
  UID: string;
  title: string;
  language: Term;
}

export interface Target extends Side {
  review_state: Term;
  translated_from_version: number | null;
  translation_status: Term | null;
  translation_method: Term | null;
  modified: string;
  /** Can be written into as it is. */
  editable: boolean;
  /** Is public: a revision of it can be begun. */
  revisable: boolean;
  is_revision: boolean;
  change_summary: string | null;
  /** Who is writing it; by whom, only to who could too. */
  lock: Lock;
  /** What can be done with it, said in the language of the page. */
  workflow: WorkflowInfo;
}

export interface PairedField {
  name: string;
  title: string;
  fieldset: string;
  kind: 'text' | 'rich' | 'list' | 'rows' | 'blocks';
  source: any;
  target: any;
  changed: FieldDifference | null;
  columns?: { name: string; title: string; translated: boolean }[];
  /** Of a page of blocks: its texts. */
  units?: TextPair[];
}

/** A text of a block and its translation, with protected codes such as `<1>`. */
export interface TextPair {
  id: string;
  /** Type of the block. */
  block: string;
  source: string;
  target: string;
  codes: { id: string; shown: string }[];
}

export interface SharedField {
  name: string;
  title: string;
  kind: Kind;
  value: any;
  format?: 'date' | 'datetime';
}

export interface FileSide {
  '@id': string;
  title: string;
  description: string;
}

export interface PairedFile extends FileSide {
  UID: string;
  target: FileSide | null;
  changed: Partial<
    Record<'title' | 'description', { diff?: Piece[]; status: string }>
  > | null;
}

/** The answer of `GET @translate`. */
export interface Translate {
  '@id': string;
  source: Side & { '@type': string; content_version: number };
  target: Target | null;
  create: {
    '@id': string;
    '@type': string;
    translation_of: string;
    language: string;
    /** The version of the original that is shown. */
    translated_from_version: number;
  } | null;
  fields: PairedField[];
  /** What each version says for itself, though it is no text to translate. */
  own: PairedField[];
  independent: SharedField[];
  files: PairedFile[];
  since_version: number | null;
  current_version: number;
}

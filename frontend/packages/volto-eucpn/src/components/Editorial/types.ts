/** A field that is still to be filled. */
export interface MissingField {
  field: string;
  title: string;
  fieldset: string;
  stage: 'submit' | 'publish';
}

export interface Transition {
  '@id': string;
  id: string;
  title: string;
  comment?: 'required' | 'optional';
  target_state?: string;
  /** A sentence: why it cannot be done now. */
  blocked?: string;
  /** A sentence: what to think of before it is done. */
  warning?: string;
  missing?: MissingField[];
}

export interface HistoryEntry {
  action: string | null;
  actor?: string | null;
  comments?: string | null;
  review_state: string;
  time: string;
}

export interface WorkflowInfo {
  history?: HistoryEntry[];
  transitions: Transition[];
  state: { id: string; title: string };
  /** Of a revision: what became of its original, where that matters. */
  notice?: string;
  /** To translators: their languages. */
  translates?: string[];
  /** For who may approve: stands for what the item says now. */
  seen?: string;
  /** May the asker delete the item? */
  can_delete?: boolean;
}

/** What a transition's dialog sends. */
export interface TransitionBody {
  comment?: string;
  embargo_until?: string;
  /** Of an approval: what was looked at, as `@workflow` or `@review` told it. */
  seen?: string;
  /** Of an approved revision: true keeps version number and translations. */
  minor?: boolean;
  /** Of an approved revision: what readers are told about it. */
  change_summary?: string;
}

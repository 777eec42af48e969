export interface Author {
  id: string;
  title: string;
  side?: 'secretariat' | 'country' | null;
}

/** A remark on a field, as `@remarks` tells it. */
export interface Remark {
  id: string;
  field: string;
  field_title: string;
  text: string;
  by: Author;
  at: string;
  status: 'open' | 'answered' | 'resolved';
  round: number;
  answers: { text: string; by: Author; at: string }[];
}

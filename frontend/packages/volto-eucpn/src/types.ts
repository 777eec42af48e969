/** Shapes of the back end's JSON that the components share. */

/** A vocabulary value: stable token, title in the language of the request. */
export interface Term {
  token: string;
  title?: string | null;
}

/** One row of a rows field: cells are primitives or terms. */
export type Row = Record<string, string | number | boolean | Term | null>;

export interface WorkImage {
  src: string;
  width?: number;
  height?: number;
  alt?: string;
}

/** One work (translation group) as @works lists it. */
export interface Work {
  '@id': string;
  '@type': string;
  title: string;
  description?: string | null;
  language?: Term | null;
  review_state?: string | null;
  image?: WorkImage | null;
  effective?: string | null;
  last_substantive_update?: string | null;
  publication_date?: string | null;
  publication_precision?: string | Term | null;
  production_status?: Term | null;
  crime_phenomena?: Term[];
  contributing_member_state?: Term | null;
  call_status?: Term | null;
  call_opens?: string | null;
  call_closes?: string | null;
  next_deadline?: string | null;
  programme?: Term | null;
  level?: Term | null;
  country?: Term | null;
  policy_type?: Term | null;
  policy_status?: Term | null;
  confirmed_current_on?: string | null;
  review_due?: string | null;
  launch_date?: string | null;
  campaign_kind?: Term | null;
  available_languages?: string[];
  document_languages?: Term[];
}

/** What readers should know of a translation, see the item's JSON. */
export interface TranslationFacts {
  status?: Term | null;
  method?: Term | null;
  official?: boolean;
  credit?: string | null;
  from_version?: number | null;
  from_date?: string | null;
  source?: {
    '@id': string;
    title: string;
    language?: Term | null;
    content_version?: number;
    last_substantive_update?: string | null;
  } | null;
  what_changed?: string | null;
}

/** A language in which words were looked for; with their inflections, where known. */
export interface SearchedLanguage extends Term {
  inflections: boolean;
}

export interface WorksResult {
  items: Work[];
  items_total: number;
  /** Where words were looked for. */
  searched_languages?: SearchedLanguage[];
}

/** A contained file as the files expander lists it. */
export interface FileItem {
  '@id': string;
  title: string;
  description?: string | null;
  filename?: string | null;
  content_type?: string | null;
  size?: number | null;
  download: string;
  document_language?: Term | null;
  document_role?: Term | null;
  accessible_pdf?: Term | null;
}

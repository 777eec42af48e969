import type { FileItem, Row, Term, TranslationFacts } from '../../../types';

export interface RichTextValue {
  data?: string | null;
}

export interface ImageScale {
  download: string;
  width: number;
  height: number;
}

export interface ImageValue extends ImageScale {
  scales?: Record<string, ImageScale>;
}

export interface FileValue {
  download: string;
  filename?: string | null;
  size?: number | null;
  'content-type'?: string | null;
}

/** What a link to another item needs. */
export interface Summary {
  '@id': string;
  '@type'?: string;
  title: string;
  /** Where it may be another one than the page's. */
  language?: Term | string | null;
}

export interface TranslationItem {
  '@id': string;
  language: string;
  title?: string;
  translation_status?: Term | null;
}

/** What all contributions have; each view adds the fields of its type. */
export interface Content {
  '@id': string;
  '@type': string;
  UID?: string;
  title: string;
  description?: string | null;
  review_state?: string | null;
  language?: Term | null;
  effective?: string | null;
  parent?: Summary | null;
  relatedItems?: Summary[] | null;
  key_messages?: string[] | null;
  // eucpn.classification
  crime_phenomena?: Term[] | null;
  prevention_approaches?: Term[] | null;
  prevention_levels?: Term[] | null;
  target_groups?: Term[] | null;
  settings?: Term[] | null;
  countries_concerned?: Term[] | null;
  empact_cycle_priorities?: string[] | null;
  // eucpn.provenance
  contributing_member_state?: Term | null;
  co_contributing_member_states?: Term[] | null;
  contact_organisation?: string | null;
  contact_mailbox?: string | null;
  rights?: Term | string | null;
  source_links?: Row[] | null;
  // eucpn.version and eucpn.currency
  change_summary?: string | null;
  content_version?: number | null;
  last_substantive_update?: string | null;
  review_due?: string | null;
  /** True once it is past its review date, as the back end sees it. */
  overdue?: boolean | null;
  what_changed?:
    | {
        version: number;
        date: string | null;
        summary: string | null;
        minor?: boolean | null;
      }[]
    | null;
  confirmed_current_on?: string | null;
  confirmed_by?: string | null;
  // eucpn.translation
  source_language?: Term | null;
  is_source?: boolean;
  translation_status?: Term | null;
  translation_method?: Term | null;
  translated_from_version?: number | null;
  translator_credit?: string | null;
  official_translation?: boolean;
  translation?: TranslationFacts | null;
  /** By address of a related item: the version to lead the reader to. */
  best_versions?: Record<string, Summary>;
  '@components'?: {
    files?: { items?: FileItem[]; other_versions?: FileItem[] };
    translations?: { items?: TranslationItem[]; expected?: Term[] };
    [name: string]: any;
  };
}

export interface ViewProps<T extends Content = Content> {
  content: T;
  location?: { pathname: string };
}

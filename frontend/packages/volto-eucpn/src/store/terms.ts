import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import type { Term } from '../types';

export const GET_TERMS = 'GET_TERMS';

/** A term of a vocabulary; narrower terms name the one above them. */
export interface VocabularyTerm extends Term {
  broader?: string | null;
}

export interface TermsEntry {
  items: VocabularyTerm[];
  loading: boolean;
  failed: boolean;
}

/** One entry per vocabulary and language of the editor. */
export function termsKey(vocabulary: string, language: string): string {
  return `${language} ${vocabulary}`;
}

/** Asks for all terms of a vocabulary, given by its address in @types. */
export function getTerms(vocabulary: string, language: string) {
  return {
    type: GET_TERMS,
    key: termsKey(vocabulary, language),
    request: {
      op: 'get',
      path: `${flattenToAppURL(vocabulary)}?b_size=-1`,
      headers: { 'Accept-Language': language },
    },
  };
}

export default function terms(
  state: Record<string, TermsEntry> = {},
  action: any = {},
): Record<string, TermsEntry> {
  const entry = (change: Partial<TermsEntry>) => ({
    ...state,
    [action.key]: {
      ...(state[action.key] || { items: [], loading: false, failed: false }),
      ...change,
    },
  });
  switch (action.type) {
    case `${GET_TERMS}_PENDING`:
      return entry({ loading: true, failed: false });
    case `${GET_TERMS}_SUCCESS`:
      return entry({ items: action.result?.items || [], loading: false });
    case `${GET_TERMS}_FAIL`:
      return entry({ loading: false, failed: true });
    default:
      return state;
  }
}

import type { Query } from './paging';
import { pageFrom } from './paging';

export const SEARCH_SIZE = 20;

/** Types that a reader can search for, as the form offers them. */
export const SEARCH_TYPES = [
  'Toolbox',
  'NationalPolicy',
  'FundingCall',
  'FundingProgramme',
  'Campaign',
  'MemberState',
  'News Item',
  'Event',
] as const;

export const SEARCH_SORTS = [
  'relevance',
  'effective',
  'sortable_title',
] as const;

export interface Search {
  text: string;
  type: string;
  sort: string;
  page: number;
}

/** What the address of the search page asks for; odd values are ignored. */
export function readSearch(search?: string | null): Search {
  const query = new URLSearchParams(search || '');
  const known = (value: string | null, list: readonly string[]) =>
    value && list.includes(value) ? value : '';
  return {
    text: (query.get('SearchableText') || '').trim(),
    type: known(query.get('portal_type'), SEARCH_TYPES),
    sort: known(query.get('sort_on'), SEARCH_SORTS),
    page: pageFrom(search),
  };
}

/** The parameters of @works for a search. */
export function searchParams({ text, type, sort, page }: Search): Query {
  const sort_on = sort || (text ? 'relevance' : 'effective');
  return {
    SearchableText: text || undefined,
    portal_type: type || undefined,
    sort_on,
    sort_order: sort_on === 'sortable_title' ? 'ascending' : 'descending',
    b_size: String(SEARCH_SIZE),
    b_start: page > 1 ? String((page - 1) * SEARCH_SIZE) : undefined,
  };
}

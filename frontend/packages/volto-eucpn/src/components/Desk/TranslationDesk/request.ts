import { serviceAddress } from '../address';

/** Parameters that narrow the list. */
export const FILTERS = [
  'contributing_member_state',
  'portal_type',
  'crime_phenomena',
  'SearchableText',
];

const NAMES = ['language', 'status', ...FILTERS, 'sort_on', 'sort_order'];

/** Parameters that stay when the filters are cleared. */
export const KEEP = ['language', 'status', 'sort_on', 'sort_order'];

export const STATUSES = [
  'missing',
  'outdated',
  'in-progress',
  'waiting',
  'current',
] as const;

export type Status = (typeof STATUSES)[number];

/** The status that an address asks for; null for all. */
export function statusOf(search: string): Status | null {
  const asked = new URLSearchParams(search).get('status');
  return STATUSES.find((status) => status === asked) || null;
}

export const addressOf = (language: string, search: string) =>
  serviceAddress(language, 'translation-desk', search, NAMES);

import { serviceAddress } from '../address';

/** Parameters that narrow the trail. */
export const AUDIT_FILTERS = ['who', 'what', 'item', 'from', 'to'] as const;

/** Records on a page. */
export const AUDIT_SIZE = 50;

export const auditAddress = (language: string, search: string) =>
  serviceAddress(language, 'audit', search, AUDIT_FILTERS, AUDIT_SIZE);

/** Where all records that the filters leave are downloaded. */
export function exportAddress(
  language: string,
  search: string,
  format: 'csv' | 'jsonl',
): string {
  const asked = new URLSearchParams(search);
  const query = new URLSearchParams({ format });
  AUDIT_FILTERS.forEach((name) => {
    const value = asked.get(name);
    if (value) query.set(name, value);
  });
  return `/${language}/audit-trail/export?${query}`;
}

/** A recorded value as a person reads it; "" for nothing. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value === 'object')
    return Object.entries(value as object)
      .map(([name, part]) => `${name}: ${shown(part)}`)
      .join(', ');
  return String(value);
}

import { pageFrom } from '../../helpers/paging';

/** Rows on a page of a list. */
export const DESK_SIZE = 25;

/** A query string with changes; null removes a parameter. No "?" when empty. */
export function changed(
  search: string,
  change: Record<string, string | null>,
): string {
  const query = new URLSearchParams(search);
  // What is asked for changes: its first page comes first.
  query.delete('page');
  Object.entries(change).forEach(([name, value]) =>
    value ? query.set(name, value) : query.delete(name),
  );
  const text = query.toString();
  return text && `?${text}`;
}

/** The address of a service for a page's query string: known parameters only. */
export function serviceAddress(
  language: string,
  service: string,
  search: string,
  names: readonly string[],
  size = DESK_SIZE,
): string {
  const asked = new URLSearchParams(search);
  const query = new URLSearchParams();
  names.forEach((name) =>
    asked
      .getAll(name)
      .filter(Boolean)
      .forEach((value) => query.append(name, value)),
  );
  query.set('b_size', String(size));
  const page = pageFrom(search);
  if (page > 1) query.set('b_start', String((page - 1) * size));
  return `/${language}/@${service}?${query}`;
}

/** True when a service has to be called; else the address is a page's. */
export function isService(address: string): boolean {
  return /\/@[a-z-]/.test(address);
}

/** True when a step of the workflow has to be taken. */
export const isTransition = (address: string): boolean =>
  address.includes('/@workflow/');

export interface Sort {
  on: string;
  order: string;
}

/** How a list is sorted, in the words of the parameters. */
export function sortOf(search: string, standard: Sort): Sort {
  const query = new URLSearchParams(search);
  const on = query.get('sort_on');
  return on
    ? { on, order: query.get('sort_order') || 'ascending' }
    : { ...standard };
}

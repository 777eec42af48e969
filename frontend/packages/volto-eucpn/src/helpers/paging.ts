/** Paging by plain links: ?page=n, counted from 1. */

export type Query = Record<string, string | string[] | undefined>;

export function pageFrom(search?: string | null, name = 'page'): number {
  const page = Number(new URLSearchParams(search || '').get(name));
  return Number.isInteger(page) && page > 0 ? page : 1;
}

export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / Math.max(1, size)));
}

/** Address of a page; the first has no parameter, so it has one address only. */
export function pageHref(
  path: string,
  search: string,
  page: number,
  name = 'page',
): string {
  const query = new URLSearchParams(search);
  query.delete(name);
  if (page > 1) query.set(name, String(page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** Pages to name: both ends and the neighbours; 0 stands for a gap. */
export function pageWindow(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages];
  const named = [...new Set(near)]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b);
  return named.flatMap((n, i) => (i && n - named[i - 1] > 1 ? [0, n] : [n]));
}

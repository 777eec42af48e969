/** The address of a page with some parameters changed; null drops one. */
export function at(
  pathname: string,
  search: string,
  change: Record<string, string | null>,
) {
  const query = new URLSearchParams(search);
  Object.entries(change).forEach(([name, value]) =>
    value ? query.set(name, value) : query.delete(name),
  );
  return { pathname, search: String(query) };
}

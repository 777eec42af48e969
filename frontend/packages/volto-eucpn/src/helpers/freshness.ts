/** How fresh a statement is that must be confirmed from time to time. */
export type Freshness = 'current' | 'due' | 'overdue';

const SOON = 60 * 86400000;

export function freshness(
  reviewDue?: string | null,
  now: Date = new Date(),
): Freshness | null {
  if (!reviewDue) return null;
  const left = new Date(reviewDue).getTime() - now.getTime();
  if (Number.isNaN(left)) return null;
  if (left < 0) return 'overdue';
  return left < SOON ? 'due' : 'current';
}

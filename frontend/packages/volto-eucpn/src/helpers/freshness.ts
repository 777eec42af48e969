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

/** Is it past its review date? The back end's word counts where it says so. */
export function isOverdue(content: {
  overdue?: boolean | null;
  review_due?: string | null;
}): boolean {
  return content.overdue ?? freshness(content.review_due) === 'overdue';
}

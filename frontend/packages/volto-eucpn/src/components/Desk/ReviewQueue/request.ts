import type { Choice } from '../FilterField';
import type { ReviewQueue } from '../types';

/** Parameters that narrow the queue. */
export const FILTERS = [
  'contributing_member_state',
  'assigned',
  'kind',
  'portal_type',
  'language',
  'crime_phenomena',
  'SearchableText',
];

/** The states that the queue can show, the usual one first. */
export const QUEUE_STATES = ['pending', 'scheduled', 'returned'] as const;

export type QueueState = (typeof QUEUE_STATES)[number];

/** The state that an address asks for. */
export function stateOf(search: string): QueueState {
  const asked = new URLSearchParams(search).get('state');
  return QUEUE_STATES.find((state) => state === asked) || QUEUE_STATES[0];
}

/** Mine, nobody's, then the other reviewers; with their numbers where known. */
export function assignedChoices(
  { reviewers, facets }: ReviewQueue,
  me: string | null,
  titles: { me: string; nobody: string },
): Choice['options'] {
  const counts = new Map(
    (facets?.assigned || []).map(({ token, count }) => [token, count]),
  );
  const others = reviewers.filter(({ id }) => id !== me);
  return [
    {
      token: 'me',
      title: titles.me,
      count: counts.get('me') ?? (me ? counts.get(me) : undefined),
    },
    { token: 'nobody', title: titles.nobody, count: counts.get('nobody') },
    ...others.map(({ id, title }) => ({
      token: id,
      title,
      count: counts.get(id),
    })),
  ];
}

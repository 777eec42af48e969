import { defineMessages } from 'react-intl';

/**
 * Words on badges, by kind and token. Those of states are for where only the token is
 * known; they say what the back end's table of terms says.
 */
export const states = defineMessages({
  draft: { id: 'eucpn-state-draft', defaultMessage: 'Draft' },
  endorsement: {
    id: 'eucpn-state-endorsement',
    defaultMessage: 'Awaiting national endorsement',
  },
  pending: { id: 'eucpn-state-pending', defaultMessage: 'Awaiting review' },
  returned: {
    id: 'eucpn-state-returned',
    defaultMessage: 'Changes requested',
  },
  scheduled: { id: 'eucpn-state-scheduled', defaultMessage: 'Scheduled' },
  published: { id: 'eucpn-state-published', defaultMessage: 'Published' },
  archived: { id: 'eucpn-state-archived', defaultMessage: 'Archived' },
  withdrawn: { id: 'eucpn-state-withdrawn', defaultMessage: 'Withdrawn' },
  private: { id: 'eucpn-state-private', defaultMessage: 'Private' },
});

export const callStates = defineMessages({
  forthcoming: {
    id: 'eucpn-call-forthcoming',
    defaultMessage: 'Forthcoming',
  },
  open: { id: 'eucpn-call-open', defaultMessage: 'Open' },
  'closing-soon': {
    id: 'eucpn-call-closing-soon',
    defaultMessage: 'Closing soon',
  },
  closed: { id: 'eucpn-call-closed', defaultMessage: 'Closed' },
  cancelled: { id: 'eucpn-call-cancelled', defaultMessage: 'Cancelled' },
  postponed: { id: 'eucpn-call-postponed', defaultMessage: 'Postponed' },
  'results-published': {
    id: 'eucpn-call-results-published',
    defaultMessage: 'Results published',
  },
});

export const freshnessStates = defineMessages({
  current: { id: 'eucpn-fresh-current', defaultMessage: 'Up to date' },
  due: { id: 'eucpn-fresh-due', defaultMessage: 'Review due soon' },
  overdue: { id: 'eucpn-fresh-overdue', defaultMessage: 'Review overdue' },
  source: { id: 'eucpn-fresh-source', defaultMessage: 'Original' },
  outdated: {
    id: 'eucpn-fresh-outdated',
    defaultMessage: 'Translation of an earlier version',
  },
  'in-progress': {
    id: 'eucpn-fresh-in-progress',
    defaultMessage: 'Translation in progress',
  },
});

import { defineMessages } from 'react-intl';

/** What is said when the session has ended: in a form, and of anything else. */
export const sessionMessages = defineMessages({
  save: {
    id: 'eucpn-errors-session',
    defaultMessage:
      'You are no longer signed in. Sign in again in another tab, then save here once more.',
  },
  again: {
    id: 'eucpn-refusal-session',
    defaultMessage:
      'You are no longer signed in. Sign in again in another tab, then try once more.',
  },
});

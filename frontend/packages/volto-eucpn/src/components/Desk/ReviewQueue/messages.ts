import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  lead: {
    id: 'eucpn-queue-lead',
    defaultMessage:
      'What countries have handed in, in all languages; what has waited longest comes first.',
  },
  caption: {
    id: 'eucpn-queue-caption',
    defaultMessage:
      '{state}: {total, plural, =0 {no items} one {# item} other {# items}}',
  },
  states: { id: 'eucpn-queue-states', defaultMessage: 'What is shown' },
  pending: { id: 'eucpn-queue-pending', defaultMessage: 'To be reviewed' },
  scheduled: {
    id: 'eucpn-queue-scheduled',
    defaultMessage: 'Planned publications',
  },
  returned: {
    id: 'eucpn-queue-returned',
    defaultMessage: 'Returned to countries',
  },
  mine: { id: 'eucpn-queue-mine', defaultMessage: 'Mine' },
  nobody: { id: 'eucpn-queue-nobody', defaultMessage: 'Nobody’s yet' },
});

export const emptyMessages = defineMessages({
  pending: {
    id: 'eucpn-queue-empty-pending',
    defaultMessage:
      'Everything has been reviewed. What countries hand in is listed here.',
  },
  scheduled: {
    id: 'eucpn-queue-empty-scheduled',
    defaultMessage:
      'No publication is planned. What is approved for a later date is listed here until then.',
  },
  returned: {
    id: 'eucpn-queue-empty-returned',
    defaultMessage:
      'Nothing is with the countries for changes. What is returned is listed here until it is handed in again.',
  },
});

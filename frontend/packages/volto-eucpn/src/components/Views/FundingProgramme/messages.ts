import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  period: { id: 'eucpn-field-period', defaultMessage: 'Period' },
  body: { id: 'eucpn-field-managing-body', defaultMessage: 'Managing body' },
  website: {
    id: 'eucpn-programme-website',
    defaultMessage: 'Website of the programme',
  },
  relevance: {
    id: 'eucpn-programme-relevance',
    defaultMessage: 'Relevance for crime prevention',
  },
  calls: {
    id: 'eucpn-programme-calls',
    defaultMessage: 'Open and forthcoming calls',
  },
  noCalls: {
    id: 'eucpn-programme-no-calls',
    defaultMessage: 'No call of this programme is open or announced here.',
  },
  contacts: {
    id: 'eucpn-programme-contacts',
    defaultMessage: 'National contact points',
  },
});

import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  launch: { id: 'eucpn-field-launch-date', defaultMessage: 'Launch' },
  recurrence: {
    id: 'eucpn-field-recurrence',
    defaultMessage: 'Recurrence',
  },
  edition: { id: 'eucpn-field-edition', defaultMessage: 'Edition' },
  previous: {
    id: 'eucpn-field-previous-edition',
    defaultMessage: 'Previous edition',
  },
  lead: { id: 'eucpn-field-lead', defaultMessage: 'Led by' },
  participants: {
    id: 'eucpn-field-participants',
    defaultMessage: 'Participating countries',
  },
  hashtag: { id: 'eucpn-field-hashtag', defaultMessage: 'Hashtag' },
  audience: { id: 'eucpn-campaign-audience', defaultMessage: 'Audience' },
  more: { id: 'eucpn-campaign-more', defaultMessage: 'About the campaign' },
  materials: { id: 'eucpn-campaign-materials', defaultMessage: 'Materials' },
  matrix: {
    id: 'eucpn-campaign-matrix',
    defaultMessage: 'Materials by country and type, with their languages',
  },
  captions: { id: 'eucpn-material-captions', defaultMessage: 'with captions' },
  elsewhere: {
    id: 'eucpn-material-elsewhere',
    defaultMessage: 'on {site}',
  },
  noWords: { id: 'eucpn-material-no-words', defaultMessage: 'Without words' },
  tips: {
    id: 'eucpn-campaign-tips',
    defaultMessage: 'Prevention tips in your country',
  },
  results: { id: 'eucpn-campaign-results', defaultMessage: 'Results' },
});

import { defineMessages } from 'react-intl';

export const labels = defineMessages({
  next: { id: 'eucpn-deadline-next', defaultMessage: 'Next deadline' },
  opens: { id: 'eucpn-call-opens', defaultMessage: 'Opens' },
  closed: { id: 'eucpn-call-closed-on', defaultMessage: 'Closed' },
  page: { id: 'eucpn-call-official-page', defaultMessage: 'Official page' },
  counts: {
    id: 'eucpn-call-official-counts',
    defaultMessage: 'What the funder’s own page says is what counts.',
  },
  priorities: { id: 'eucpn-call-priorities', defaultMessage: 'Priorities' },
  apply: { id: 'eucpn-call-how-to-apply', defaultMessage: 'How to apply' },
  moneyTitle: { id: 'eucpn-call-money', defaultMessage: 'Money' },
  whoTitle: { id: 'eucpn-call-applicants', defaultMessage: 'Who can apply' },
  level: { id: 'eucpn-field-call-level', defaultMessage: 'Level' },
  model: { id: 'eucpn-field-deadline-model', defaultMessage: 'Procedure' },
  opening: { id: 'eucpn-field-opening-date', defaultMessage: 'Opening date' },
  identifier: {
    id: 'eucpn-field-call-identifier',
    defaultMessage: 'Call identifier',
  },
  topic: {
    id: 'eucpn-field-topic-identifier',
    defaultMessage: 'Topic identifier',
  },
  checked: {
    id: 'eucpn-field-last-checked',
    defaultMessage: 'Compared with the official page on',
  },
  contact: {
    id: 'eucpn-field-call-contact',
    defaultMessage: 'Questions to the funder',
  },
  grant: { id: 'eucpn-field-grant', defaultMessage: 'Grant' },
  grantRange: {
    id: 'eucpn-call-grant-range',
    defaultMessage: '{least} to {most}',
  },
  grantFrom: { id: 'eucpn-call-grant-from', defaultMessage: 'from {least}' },
  grantTo: { id: 'eucpn-call-grant-to', defaultMessage: 'up to {most}' },
  expected: {
    id: 'eucpn-field-expected-grants',
    defaultMessage: 'Expected number of grants',
  },
  rate: {
    id: 'eucpn-field-cofinancing-rate',
    defaultMessage: 'Highest co-financing rate',
  },
  action: {
    id: 'eucpn-field-type-of-action',
    defaultMessage: 'Type of action',
  },
  applicants: {
    id: 'eucpn-field-eligible-applicants',
    defaultMessage: 'Eligible applicants',
  },
  countries: {
    id: 'eucpn-field-eligible-countries',
    defaultMessage: 'Eligible countries',
  },
  consortium: { id: 'eucpn-field-consortium', defaultMessage: 'Partners' },
  required: {
    id: 'eucpn-call-consortium-required',
    defaultMessage: 'A consortium is required',
  },
  minimum: {
    id: 'eucpn-call-minimum-partners',
    defaultMessage:
      '{count, plural, one {At least # partner} other {At least # partners}}',
  },
  languages: {
    id: 'eucpn-field-submission-languages',
    defaultMessage: 'Languages of submission',
  },
});

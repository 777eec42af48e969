import { defineMessages } from 'react-intl';

/** Labels of the fields that most types share. */
export const fieldLabels = defineMessages({
  country: { id: 'eucpn-field-country', defaultMessage: 'Country' },
  countries: {
    id: 'eucpn-field-countries',
    defaultMessage: 'Countries concerned',
  },
  phenomena: {
    id: 'eucpn-field-phenomena',
    defaultMessage: 'Crime phenomena',
  },
  approaches: {
    id: 'eucpn-field-approaches',
    defaultMessage: 'Prevention approaches',
  },
  levels: { id: 'eucpn-field-levels', defaultMessage: 'Prevention levels' },
  groups: { id: 'eucpn-field-target-groups', defaultMessage: 'Target groups' },
  settings: { id: 'eucpn-field-settings', defaultMessage: 'Settings' },
  empact: { id: 'eucpn-field-empact', defaultMessage: 'EMPACT priority' },
  status: { id: 'eucpn-field-status', defaultMessage: 'Status' },
  summary: { id: 'eucpn-field-summary', defaultMessage: 'Summary' },
  budget: { id: 'eucpn-field-budget', defaultMessage: 'Total budget' },
  programme: { id: 'eucpn-field-programme', defaultMessage: 'Programme' },
  organisation: {
    id: 'eucpn-field-organisation',
    defaultMessage: 'Organisation',
  },
  address: { id: 'eucpn-field-address', defaultMessage: 'Website' },
});

/** Headings that several types share. */
export const headings = defineMessages({
  facts: { id: 'eucpn-facts', defaultMessage: 'Key facts' },
  contents: { id: 'eucpn-contents', defaultMessage: 'On this page' },
  sources: { id: 'eucpn-sources', defaultMessage: 'Sources' },
  related: { id: 'eucpn-related', defaultMessage: 'Related' },
  about: { id: 'eucpn-about-page', defaultMessage: 'About this page' },
  contact: { id: 'eucpn-contact', defaultMessage: 'Contact' },
  otherLanguages: {
    id: 'eucpn-other-languages',
    defaultMessage: 'Also available in',
  },
});

/** What is told of a page itself. */
export const recordLabels = defineMessages({
  published: { id: 'eucpn-record-published', defaultMessage: 'Published' },
  updated: {
    id: 'eucpn-record-updated',
    defaultMessage: 'Last substantive update',
  },
  confirmed: {
    id: 'eucpn-record-confirmed',
    defaultMessage: 'Confirmed as current on',
  },
  confirmedBy: {
    id: 'eucpn-record-confirmed-by',
    defaultMessage: 'Confirmed by (shown to your colleagues only)',
  },
  due: { id: 'eucpn-record-due', defaultMessage: 'Review was due on' },
  version: { id: 'eucpn-record-version', defaultMessage: 'Version' },
  changed: { id: 'eucpn-record-changed', defaultMessage: 'What changed' },
  versionOf: {
    id: 'eucpn-record-version-of',
    defaultMessage: 'Version {number}',
  },
  contributedBy: {
    id: 'eucpn-record-contributed-by',
    defaultMessage: 'Contributed by',
  },
  translator: {
    id: 'eucpn-record-translator',
    defaultMessage: 'Translated by',
  },
  translation: {
    id: 'eucpn-record-translation',
    defaultMessage: 'Translation',
  },
  official: {
    id: 'eucpn-record-official',
    defaultMessage: 'Official translation',
  },
  rights: { id: 'eucpn-record-rights', defaultMessage: 'Terms of use' },
});

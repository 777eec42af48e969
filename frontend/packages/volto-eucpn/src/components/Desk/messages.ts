import { defineMessages } from 'react-intl';

/** The pages of the desk, as links and headings name them. */
export const pageMessages = defineMessages({
  desk: { id: 'eucpn-desk', defaultMessage: 'Your work' },
  todo: { id: 'eucpn-desk-todo', defaultMessage: 'To do' },
  country: { id: 'eucpn-desk-country', defaultMessage: 'My country' },
  queue: { id: 'eucpn-desk-queue', defaultMessage: 'Review queue' },
  translations: {
    id: 'eucpn-desk-translations',
    defaultMessage: 'Translation desk',
  },
  audit: { id: 'eucpn-desk-audit', defaultMessage: 'Audit trail' },
  preferences: {
    id: 'eucpn-desk-preferences',
    defaultMessage: 'Notifications',
  },
  settings: {
    id: 'eucpn-desk-settings',
    defaultMessage: 'Secretariat settings',
  },
  signOut: { id: 'eucpn-sign-out', defaultMessage: 'Sign out' },
  count: {
    id: 'eucpn-desk-count',
    defaultMessage:
      '{total, plural, =0 {nothing to do} one {# thing to do} other {# things to do}}, {fresh, plural, =0 {none new} one {# new} other {# new}}',
  },
});

export const messages = defineMessages({
  loading: { id: 'eucpn-desk-loading', defaultMessage: 'Loading…' },
  failed: {
    id: 'eucpn-desk-failed',
    defaultMessage: 'This list could not be loaded.',
  },
  again: { id: 'eucpn-desk-again', defaultMessage: 'Try again' },
  dismiss: { id: 'eucpn-desk-dismiss', defaultMessage: 'Close this message' },
  found: {
    id: 'eucpn-desk-found',
    defaultMessage:
      '{total, plural, =0 {No items} one {# item} other {# items}}',
  },
  filters: { id: 'eucpn-desk-filters', defaultMessage: 'Filter this list' },
  apply: { id: 'eucpn-desk-apply', defaultMessage: 'Apply' },
  clear: { id: 'eucpn-desk-clear', defaultMessage: 'Clear the filters' },
  all: { id: 'eucpn-desk-all', defaultMessage: 'All' },
  noMatch: {
    id: 'eucpn-desk-no-match',
    defaultMessage: 'Nothing matches these filters.',
  },
  text: { id: 'eucpn-desk-text', defaultMessage: 'Words' },
  country: { id: 'eucpn-desk-filter-country', defaultMessage: 'Country' },
  type: { id: 'eucpn-desk-filter-type', defaultMessage: 'Type' },
  language: { id: 'eucpn-desk-filter-language', defaultMessage: 'Language' },
  phenomenon: {
    id: 'eucpn-desk-filter-phenomenon',
    defaultMessage: 'Crime phenomenon',
  },
  kind: {
    id: 'eucpn-desk-filter-kind',
    defaultMessage: 'Kind',
  },
  assigned: { id: 'eucpn-desk-filter-assigned', defaultMessage: 'Reviewer' },
  state: { id: 'eucpn-desk-filter-state', defaultMessage: 'State' },
});

/** Headings and words of the table of items. */
export const tableMessages = defineMessages({
  item: { id: 'eucpn-desk-item', defaultMessage: 'Item' },
  state: { id: 'eucpn-desk-state', defaultMessage: 'State' },
  since: { id: 'eucpn-desk-since', defaultMessage: 'In this state since' },
  planned: { id: 'eucpn-desk-planned', defaultMessage: 'Becomes public' },
  country: { id: 'eucpn-desk-column-country', defaultMessage: 'Country' },
  reviewer: { id: 'eucpn-desk-reviewer', defaultMessage: 'Reviewer' },
  due: { id: 'eucpn-desk-due', defaultMessage: 'To be confirmed by' },
  next: { id: 'eucpn-desk-next', defaultMessage: 'What next' },
  select: { id: 'eucpn-desk-select', defaultMessage: 'Select “{title}”' },
  selectAll: {
    id: 'eucpn-desk-select-all',
    defaultMessage: 'Select all on this page',
  },
  select_heading: { id: 'eucpn-desk-selection', defaultMessage: 'Selection' },
  age: {
    id: 'eucpn-desk-age',
    defaultMessage:
      '{days, plural, =0 {less than a working day} one {# working day} other {# working days}}',
  },
  revision: { id: 'eucpn-desk-revision', defaultMessage: 'Revision' },
  revisionOf: {
    id: 'eucpn-desk-revision-of',
    defaultMessage: 'Published text: {title}',
  },
  translation: { id: 'eucpn-desk-translation', defaultMessage: 'Translation' },
  reason: { id: 'eucpn-desk-reason', defaultMessage: 'Why it came back' },
  takenOff: { id: 'eucpn-desk-taken-off', defaultMessage: 'Why' },
  remarks: {
    id: 'eucpn-desk-remarks',
    defaultMessage:
      '{count, plural, one {# remark to deal with} other {# remarks to deal with}}',
  },
  confirmed: {
    id: 'eucpn-desk-confirmed',
    defaultMessage: 'Last confirmed on {date}',
  },
  sortBy: { id: 'eucpn-search-sort', defaultMessage: 'Sort by' },
  sortUp: {
    id: 'eucpn-desk-sort-up',
    defaultMessage: 'Sort by “{column}”, ascending',
  },
  sortDown: {
    id: 'eucpn-desk-sort-down',
    defaultMessage: 'Sort by “{column}”, descending',
  },
});

/** What buttons do, and what is said afterwards. */
export const doMessages = defineMessages({
  claim: { id: 'eucpn-desk-claim', defaultMessage: 'I take it' },
  takeOver: { id: 'eucpn-desk-take-over', defaultMessage: 'Take it over' },
  giveBack: { id: 'eucpn-desk-give-back', defaultMessage: 'Give it back' },
  assign: { id: 'eucpn-desk-assign', defaultMessage: 'Assign…' },
  unassign: {
    id: 'eucpn-desk-unassign',
    defaultMessage: 'Take away the reviewer',
  },
  nobody: { id: 'eucpn-desk-nobody', defaultMessage: 'Nobody yet' },
  assignTitle: {
    id: 'eucpn-desk-assign-title',
    defaultMessage: 'Assign to a reviewer',
  },
  assignDo: { id: 'eucpn-desk-assign-do', defaultMessage: 'Assign' },
  replace: {
    id: 'eucpn-desk-replace',
    defaultMessage: 'Also what another reviewer has taken',
  },
  assigned: {
    id: 'eucpn-desk-assigned',
    defaultMessage: '“{title}” is now with {who}.',
  },
  unassigned: {
    id: 'eucpn-desk-unassigned',
    defaultMessage: '“{title}” is now with nobody.',
  },
  confirmed: {
    id: 'eucpn-desk-confirmed-now',
    defaultMessage: '“{title}” is confirmed as still correct.',
  },
  done: { id: 'eucpn-desk-done', defaultMessage: '“{title}”: {outcome}' },
  duplicate: {
    id: 'eucpn-desk-duplicate',
    defaultMessage: 'Use as a start for a new one',
  },
  notNow: {
    id: 'eucpn-desk-not-now',
    defaultMessage:
      'This is no longer possible with “{title}”; the list has been renewed.',
  },
  missing: {
    id: 'eucpn-desk-missing',
    defaultMessage: 'These fields have to be filled first:',
  },
  edit: { id: 'eucpn-desk-edit', defaultMessage: 'Edit' },
});

export const bulkMessages = defineMessages({
  selected: {
    id: 'eucpn-bulk-selected',
    defaultMessage:
      '{count, plural, one {# item selected} other {# items selected}}',
  },
  label: { id: 'eucpn-bulk', defaultMessage: 'With the selected items' },
  return: { id: 'eucpn-bulk-return', defaultMessage: 'Return for changes' },
  archive: { id: 'eucpn-bulk-archive', defaultMessage: 'Archive' },
  assign: { id: 'eucpn-bulk-assign', defaultMessage: 'Assign' },
  unassign: {
    id: 'eucpn-bulk-unassign',
    defaultMessage: 'Take away the reviewer',
  },
  none: { id: 'eucpn-bulk-none', defaultMessage: 'Clear the selection' },
  reason: { id: 'eucpn-bulk-reason', defaultMessage: 'Reason' },
  reasonShort: {
    id: 'eucpn-bulk-reason-short',
    defaultMessage: 'Say why, in at least {count} characters.',
  },
  returnText: {
    id: 'eucpn-bulk-return-text',
    defaultMessage:
      'The editors get the selected items back, each with this reason.',
  },
  archiveText: {
    id: 'eucpn-bulk-archive-text',
    defaultMessage:
      'The selected items stay public, marked as archived, and leave the usual search results.',
  },
  archiveWarning: {
    id: 'eucpn-bulk-archive-warning',
    defaultMessage:
      'Where a revision of an item is under way, it cannot be approved until the item is published again; it waits, or its authors discard it.',
  },
  result: { id: 'eucpn-bulk-result', defaultMessage: 'Result' },
  worked: {
    id: 'eucpn-bulk-worked',
    defaultMessage:
      '{count, plural, =0 {Nothing was done.} one {Done for # item.} other {Done for # items.}}',
  },
  refused: {
    id: 'eucpn-bulk-refused',
    defaultMessage:
      '{count, plural, one {Not possible for # item:} other {Not possible for # items:}}',
  },
});

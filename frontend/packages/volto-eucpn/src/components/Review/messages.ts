import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: { id: 'eucpn-review', defaultMessage: 'Review: {title}' },
  back: { id: 'eucpn-review-back', defaultMessage: 'Review queue' },
  toItem: { id: 'eucpn-review-to-item', defaultMessage: 'To the item' },
  views: { id: 'eucpn-review-views', defaultMessage: 'Views of this item' },
  differences: {
    id: 'eucpn-review-differences',
    defaultMessage: 'What is different',
  },
  preview: { id: 'eucpn-review-preview', defaultMessage: 'As it will look' },
  againstPublic: {
    id: 'eucpn-review-against-public',
    defaultMessage: 'Compared with what is public.',
  },
  againstSubmitted: {
    id: 'eucpn-review-against-submitted',
    defaultMessage: 'Compared with what was submitted the time before.',
  },
  againstLast: {
    id: 'eucpn-review-against-last',
    defaultMessage: 'Compared with what was last submitted.',
  },
  againstNothing: {
    id: 'eucpn-review-against-nothing',
    defaultMessage: 'Nothing of this is public yet: all of it is new.',
  },
  comparePublic: {
    id: 'eucpn-review-compare-public',
    defaultMessage: 'Compare with what is public',
  },
  compareSubmitted: {
    id: 'eucpn-review-compare-submitted',
    defaultMessage: 'Compare with the submission before',
  },
  unchanged: {
    id: 'eucpn-review-unchanged',
    defaultMessage:
      '{count, plural, one {# field is unchanged} other {# fields are unchanged}}',
  },
  blank: {
    id: 'eucpn-review-blank',
    defaultMessage:
      '{count, plural, one {# field is empty} other {# fields are empty}}',
  },
  nothingChanged: {
    id: 'eucpn-review-nothing-changed',
    defaultMessage: 'No field is different.',
  },
  stale: {
    id: 'eucpn-review-stale',
    defaultMessage:
      'The published text was changed after this revision was begun. Fields that both sides changed are marked: approving takes the revision’s text.',
  },
  note: { id: 'eucpn-review-note', defaultMessage: 'Note to the reviewer' },
  noNote: { id: 'eucpn-review-no-note', defaultMessage: 'There is no note.' },
  complete: { id: 'eucpn-review-complete', defaultMessage: 'Completeness' },
  isComplete: {
    id: 'eucpn-review-is-complete',
    defaultMessage: 'Everything that is needed to publish is there.',
  },
  checklist: { id: 'eucpn-review-checklist', defaultMessage: 'Checklist' },
  checklistFailed: {
    id: 'eucpn-review-checklist-failed',
    defaultMessage: 'The checklist was not saved: {reason}',
  },
  checklistSaved: {
    id: 'eucpn-review-checklist-saved',
    defaultMessage: 'The checklist was saved.',
  },
  trail: { id: 'eucpn-review-trail', defaultMessage: 'What happened so far' },
  created: { id: 'eucpn-review-created', defaultMessage: 'Begun' },
  decide: { id: 'eucpn-review-decide', defaultMessage: 'Decide' },
  files: { id: 'eucpn-review-files', defaultMessage: 'Files' },
  nothing: { id: 'eucpn-review-nothing', defaultMessage: 'Nothing' },
  was: { id: 'eucpn-review-was', defaultMessage: 'Before' },
  is: { id: 'eucpn-review-is', defaultMessage: 'Now' },
  added: { id: 'eucpn-review-added', defaultMessage: 'Added' },
  removed: { id: 'eucpn-review-removed', defaultMessage: 'Removed' },
  changed: { id: 'eucpn-review-changed', defaultMessage: 'Changed' },
  conflict: {
    id: 'eucpn-review-conflict',
    defaultMessage: 'Changed on both sides',
  },
  same: { id: 'eucpn-review-same', defaultMessage: 'Unchanged' },
  checksum: {
    id: 'eucpn-review-checksum',
    defaultMessage: 'Checksum {value}',
  },
});

export const remarkMessages = defineMessages({
  remarks: { id: 'eucpn-remarks', defaultMessage: 'Remarks' },
  none: { id: 'eucpn-remarks-none', defaultMessage: 'There are no remarks.' },
  add: { id: 'eucpn-remark-add', defaultMessage: 'Remark on “{field}”' },
  general: { id: 'eucpn-remark-general', defaultMessage: 'The whole item' },
  text: { id: 'eucpn-remark-text', defaultMessage: 'Remark' },
  save: { id: 'eucpn-remark-save', defaultMessage: 'Keep this remark' },
  saved: { id: 'eucpn-remark-saved', defaultMessage: 'The remark was kept.' },
  cancel: { id: 'eucpn-remark-cancel', defaultMessage: 'Cancel' },
  answer: { id: 'eucpn-review-answer', defaultMessage: 'Answer' },
  send: { id: 'eucpn-remark-send', defaultMessage: 'Send the answer' },
  resolve: {
    id: 'eucpn-remark-resolve',
    defaultMessage: 'Mark as dealt with',
  },
  reopen: { id: 'eucpn-remark-reopen', defaultMessage: 'Open again' },
  open: { id: 'eucpn-remark-open', defaultMessage: 'Open' },
  answered: { id: 'eucpn-remark-answered', defaultMessage: 'Answered' },
  resolved: { id: 'eucpn-remark-resolved', defaultMessage: 'Dealt with' },
  by: { id: 'eucpn-remark-by', defaultMessage: '{who}, {date}' },
  secretariat: {
    id: 'eucpn-review-secretariat',
    defaultMessage: 'Secretariat',
  },
  failed: {
    id: 'eucpn-remark-failed',
    defaultMessage: 'This was not kept: {reason}',
  },
});

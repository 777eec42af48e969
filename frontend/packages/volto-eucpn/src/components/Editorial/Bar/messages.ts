import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  bar: { id: 'eucpn-bar', defaultMessage: 'Editing and review' },
  version: { id: 'eucpn-bar-version', defaultMessage: 'Version {number}' },
  unpublished: {
    id: 'eucpn-bar-unpublished',
    defaultMessage: 'Not published yet',
  },
  edit: { id: 'eucpn-bar-edit', defaultMessage: 'Edit' },
  correct: {
    id: 'eucpn-bar-correct',
    defaultMessage: 'Correct a small mistake',
  },
  missing: {
    id: 'eucpn-bar-missing',
    defaultMessage: 'Still to be filled before this can be submitted',
  },
  missingToPublish: {
    id: 'eucpn-bar-missing-publish',
    defaultMessage: 'Still to be filled before this can be published',
  },
  complete: {
    id: 'eucpn-bar-complete',
    defaultMessage: 'Everything that is needed to submit is there.',
  },
  fillFirst: {
    id: 'eucpn-bar-fill-first',
    defaultMessage: 'Fill the fields listed above first.',
  },
  fillFirstOthers: {
    id: 'eucpn-bar-fill-first-others',
    defaultMessage: 'These fields have to be filled first: {fields}.',
  },
  returned: {
    id: 'eucpn-bar-returned',
    defaultMessage: 'Returned for changes',
  },
  scheduled: {
    id: 'eucpn-bar-scheduled',
    defaultMessage: 'Becomes public on {date}.',
  },
  returnedOn: {
    id: 'eucpn-bar-returned-on',
    defaultMessage: 'On {date}, by {who}',
  },
  failed: {
    id: 'eucpn-bar-failed',
    defaultMessage:
      'What can be done with this item could not be loaded. Reload the page to try again.',
  },
});

export const revisionMessages = defineMessages({
  propose: {
    id: 'eucpn-revision-propose',
    defaultMessage: 'Propose a revision',
  },
  open: {
    id: 'eucpn-revision-open',
    defaultMessage: 'A revision of this text is being prepared.',
  },
  begun: {
    id: 'eucpn-revision-begun',
    defaultMessage: 'Begun on {date}.',
  },
  held: {
    id: 'eucpn-revision-held',
    defaultMessage:
      'Until it is published or discarded, small mistakes are corrected in it, not here.',
  },
  goTo: { id: 'eucpn-revision-go', defaultMessage: 'Go to the revision' },
  isRevision: {
    id: 'eucpn-revision-is',
    defaultMessage:
      'This is a revision. The published text stays as it is until the revision is approved.',
  },
  original: {
    id: 'eucpn-revision-original',
    defaultMessage: 'See the published text',
  },
  discard: {
    id: 'eucpn-revision-discard',
    defaultMessage: 'Discard the revision',
  },
  discardText: {
    id: 'eucpn-revision-discard-text',
    defaultMessage:
      'The published text stays as it is. The revision can be restored for a time: “Deleted” under “My country”.',
  },
  discarded: {
    id: 'eucpn-revision-discarded',
    defaultMessage: 'The revision was discarded.',
  },
  noSummary: {
    id: 'eucpn-revision-no-summary',
    defaultMessage:
      'The field “What changed” is empty: return the revision to its author, or fill it.',
  },
  whatChanged: {
    id: 'eucpn-revision-what-changed',
    defaultMessage: 'What changed in this revision',
  },
  whatChangedHelp: {
    id: 'eucpn-revision-what-changed-help',
    defaultMessage: 'One or two sentences; readers will see them.',
  },
});

export const itemMessages = defineMessages({
  review: { id: 'eucpn-bar-review', defaultMessage: 'Review' },
  confirm: { id: 'eucpn-bar-confirm', defaultMessage: 'Still correct' },
  confirmed: {
    id: 'eucpn-bar-confirmed',
    defaultMessage: 'Confirmed as still correct.',
  },
  duplicate: {
    id: 'eucpn-bar-duplicate',
    defaultMessage: 'Use as a start for a new one',
  },
  translate: { id: 'eucpn-bar-translate', defaultMessage: 'Translate' },
});

export const deleteMessages = defineMessages({
  remove: { id: 'eucpn-delete', defaultMessage: 'Delete' },
  done: {
    id: 'eucpn-delete-done',
    defaultMessage:
      '“{title}” was deleted. It can be restored for a time: “Deleted” under “My country”.',
  },
  text: {
    id: 'eucpn-delete-text',
    defaultMessage:
      'The draft can be restored for a time: “Deleted” under “My country”.',
  },
});

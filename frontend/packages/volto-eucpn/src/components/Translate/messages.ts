import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  title: {
    id: 'eucpn-translation-title',
    defaultMessage: 'Translate: {title}',
  },
  choose: {
    id: 'eucpn-translation-choose',
    defaultMessage: 'Choose a language',
  },
  begin: {
    id: 'eucpn-translation-begin',
    defaultMessage: 'Begin a translation into',
  },
  goOn: {
    id: 'eucpn-translation-go-on',
    defaultMessage: 'Go on with the version in',
  },
  wrongLanguage: {
    id: 'eucpn-translation-wrong-language',
    defaultMessage: '“{language}” is not a language of this site.',
  },
  noLanguage: {
    id: 'eucpn-translation-no-language',
    defaultMessage: 'There is no language into which you can translate this.',
  },
  original: { id: 'eucpn-translation-original', defaultMessage: 'Original' },
  translation: {
    id: 'eucpn-translation-translation',
    defaultMessage: 'Translation',
  },
  none: {
    id: 'eucpn-translation-none',
    defaultMessage: 'Nothing is saved in this language yet.',
  },
  mayNot: {
    id: 'eucpn-translation-may-not',
    defaultMessage:
      'You cannot write this translation now. You can read both texts.',
  },
  public: {
    id: 'eucpn-translation-public',
    defaultMessage:
      'This translation is public. Begin a revision to change it; readers see the present text until the revision is approved.',
  },
  revise: {
    id: 'eucpn-translation-revise',
    defaultMessage: 'Begin a revision',
  },
  since: {
    id: 'eucpn-translation-since',
    defaultMessage:
      'Made from version {since} of the original, which is now at version {current}. {count, plural, =0 {No text has changed since.} one {One text has changed since.} other {# texts have changed since.}}',
  },
  unknown: {
    id: 'eucpn-translation-since-unknown',
    defaultMessage:
      'Made from version {since} of the original, which is now at version {current}. What it said then is no longer known.',
  },
  current: {
    id: 'eucpn-translation-current',
    defaultMessage: 'Made from the present version of the original.',
  },
  markCurrent: {
    id: 'eucpn-translation-mark',
    defaultMessage: 'Mark as up to date',
  },
  marked: {
    id: 'eucpn-translation-marked',
    defaultMessage: 'The translation counts as up to date.',
  },
  changed: {
    id: 'eucpn-translation-changed',
    defaultMessage: 'Changed in the original',
  },
  copy: {
    id: 'eucpn-translation-copy',
    defaultMessage: 'Begin with the original text of “{field}”',
  },
  nothingYet: {
    id: 'eucpn-translation-nothing-yet',
    defaultMessage: 'Nothing in the translation.',
  },
  nothing: {
    id: 'eucpn-translation-nothing',
    defaultMessage: 'Nothing in the original.',
  },
  blocks: {
    id: 'eucpn-translation-page',
    defaultMessage: 'Texts of the page',
  },
  blockText: {
    id: 'eucpn-translation-page-text',
    defaultMessage: 'Text {number}',
  },
  blocksForm: {
    id: 'eucpn-translation-page-form',
    defaultMessage: 'Change pictures and layout in the form',
  },
  codes: {
    id: 'eucpn-translation-codes',
    defaultMessage:
      'Numbers in angle brackets stand for links and marks of the original. Each has to be in the translation as well, around the words to which it belongs.',
  },
  shared: {
    id: 'eucpn-translation-shared',
    defaultMessage: 'The same in all languages ({count})',
  },
  sharedWhy: {
    id: 'eucpn-translation-shared-why',
    defaultMessage: 'These come from the original and are changed there.',
  },
  files: { id: 'eucpn-translation-files', defaultMessage: 'Files' },
  fileTitle: {
    id: 'eucpn-translation-file-title',
    defaultMessage: 'Title of the file',
  },
  fileDescription: {
    id: 'eucpn-translation-file-description',
    defaultMessage: 'Description of the file',
  },
  noFile: {
    id: 'eucpn-translation-no-file',
    defaultMessage:
      'The translation has no file of its own here; readers are offered the original’s.',
  },
  save: { id: 'eucpn-translation-save', defaultMessage: 'Save' },
  saving: { id: 'eucpn-translation-saving', defaultMessage: 'Saving…' },
  saved: {
    id: 'eucpn-translation-saved',
    defaultMessage: 'The translation was saved.',
  },
  noChange: {
    id: 'eucpn-translation-no-change',
    defaultMessage: 'There is nothing to save.',
  },
  unsaved: {
    id: 'eucpn-translation-unsaved',
    defaultMessage: 'There are changes that are not saved.',
  },
  saveFirst: {
    id: 'eucpn-translation-save-first',
    defaultMessage: 'Save your changes first.',
  },
  revising: {
    id: 'eucpn-translation-revising',
    defaultMessage: 'A revision of the translation was begun.',
  },
  empty: {
    id: 'eucpn-translation-empty',
    defaultMessage: 'Empty in the original ({count})',
  },
  refusedLocked: {
    id: 'eucpn-translation-refused-locked',
    defaultMessage:
      'Somebody else is editing this now. Your changes were not saved.',
  },
  refusedSaved: {
    id: 'eucpn-translation-refused-saved',
    defaultMessage:
      'This was saved from elsewhere since you opened it. Your changes were not saved.',
  },
  refusedTaken: {
    id: 'eucpn-translation-refused-taken',
    defaultMessage:
      'Somebody else has begun a version in this language meanwhile; it is shown below. What you typed is kept in this browser.',
  },
  lost: {
    id: 'eucpn-translation-lost',
    defaultMessage: 'Somebody else is editing this now.',
  },
  actions: {
    id: 'eucpn-translation-actions',
    defaultMessage: 'What to do with the translation',
  },
  leave: {
    id: 'eucpn-translation-leave',
    defaultMessage: 'To the translation',
  },
  leaveOriginal: {
    id: 'eucpn-translation-leave-original',
    defaultMessage: 'To the original',
  },
});

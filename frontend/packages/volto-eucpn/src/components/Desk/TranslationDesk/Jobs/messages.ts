import { defineMessages } from 'react-intl';

/** Files for translators outside. */
export const sendMessages = defineMessages({
  send: {
    id: 'eucpn-jobs-send',
    defaultMessage: 'Send to translators (XLIFF)',
  },
  text: {
    id: 'eucpn-jobs-send-text',
    defaultMessage:
      '{count, plural, one {# text} other {# texts}}: you get an archive with a file for each text and language, to send to the translators.',
  },
  languages: {
    id: 'eucpn-jobs-languages',
    defaultMessage: 'Languages into which to translate',
  },
  none: {
    id: 'eucpn-jobs-languages-none',
    defaultMessage: 'Choose at least one language.',
  },
  format: { id: 'eucpn-jobs-format', defaultMessage: 'Version of XLIFF' },
  new: { id: 'eucpn-jobs-format-new', defaultMessage: 'XLIFF 2.1' },
  old: {
    id: 'eucpn-jobs-format-old',
    defaultMessage: 'XLIFF 1.2, for older tools',
  },
  download: {
    id: 'eucpn-jobs-download',
    defaultMessage: 'Download the archive',
  },
  downloaded: {
    id: 'eucpn-jobs-downloaded',
    defaultMessage:
      'The archive is downloaded, with {count, plural, one {# file} other {# files}}. Take it back here once it is translated.',
  },
  problem: {
    id: 'eucpn-jobs-problem',
    defaultMessage: '“{title}”, {language}: {message}',
  },
});

/** What the translators sent back. */
export const takeMessages = defineMessages({
  take: {
    id: 'eucpn-jobs-take',
    defaultMessage: 'Take back translations',
  },
  text: {
    id: 'eucpn-jobs-take-text',
    defaultMessage:
      'Choose what the translators sent back. It is checked first, and nothing is written by that.',
  },
  file: {
    id: 'eucpn-jobs-file',
    defaultMessage: 'Archive (ZIP), or a single XLIFF file',
  },
  noFile: { id: 'eucpn-jobs-no-file', defaultMessage: 'Choose a file.' },
  check: { id: 'eucpn-jobs-check', defaultMessage: 'Check' },
  close: { id: 'eucpn-jobs-close', defaultMessage: 'Close' },
  busy: { id: 'eucpn-jobs-busy', defaultMessage: 'One moment…' },
  checked: {
    id: 'eucpn-jobs-checked',
    defaultMessage: 'Result of the check',
  },
  ready: {
    id: 'eucpn-jobs-ready',
    defaultMessage:
      '{count, plural, one {# translation is without problems.} other {# translations are without problems.}}',
  },
  meanwhile: {
    id: 'eucpn-jobs-meanwhile',
    defaultMessage:
      '{count, plural, one {# translation has been worked on here since its file was made.} other {# translations have been worked on here since their files were made.}}',
  },
  refused: {
    id: 'eucpn-jobs-refused',
    defaultMessage:
      '{count, plural, one {# translation has problems.} other {# translations have problems.}} All are imported together or none: have the problems mended, or leave these files out of the archive.',
  },
  notImported: {
    id: 'eucpn-jobs-not-imported',
    defaultMessage: 'Nothing was imported',
  },
  stale: {
    id: 'eucpn-jobs-stale',
    defaultMessage:
      'Since this file was made, somebody has worked on the translation here.',
  },
  ok: { id: 'eucpn-jobs-ok', defaultMessage: 'No problems' },
  unknown: {
    id: 'eucpn-jobs-unknown',
    defaultMessage: 'Unknown item',
  },
  inFile: { id: 'eucpn-jobs-in-file', defaultMessage: 'File: {file}' },
  more: {
    id: 'eucpn-jobs-more',
    defaultMessage:
      '{count, plural, one {# problem} other {# problems}} in texts',
  },
  replace: {
    id: 'eucpn-jobs-replace',
    defaultMessage:
      'Overwrite what was written here meanwhile, in {count, plural, one {this translation} other {these # translations}}:',
  },
  import: {
    id: 'eucpn-jobs-import',
    defaultMessage:
      '{count, plural, one {Import # translation} other {Import # translations}}',
  },
  imported: {
    id: 'eucpn-jobs-imported',
    defaultMessage: 'Imported as drafts',
  },
  importedText: {
    id: 'eucpn-jobs-imported-text',
    defaultMessage:
      '{count, plural, one {# translation was imported. Look at the draft, and submit it for review.} other {# translations were imported. Look at the drafts, and submit them for review.}}',
  },
  draft: { id: 'eucpn-jobs-draft', defaultMessage: 'Open the draft' },
});

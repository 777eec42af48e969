import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  lead: {
    id: 'eucpn-translations-lead',
    defaultMessage:
      'What is to be translated, what is being translated and what is up to date. Languages that were promised come first, then what is read in most languages.',
  },
  caption: {
    id: 'eucpn-translations-caption',
    defaultMessage:
      '{total, plural, =0 {No translations} one {# translation} other {# translations}}',
  },
  statuses: {
    id: 'eucpn-translations-statuses',
    defaultMessage: 'What is shown',
  },
  all: { id: 'eucpn-translations-all', defaultMessage: 'All' },
  into: { id: 'eucpn-translations-into', defaultMessage: 'Into' },
  own: {
    id: 'eucpn-translations-own',
    defaultMessage: 'All my languages',
  },
  choose: {
    id: 'eucpn-translations-choose',
    defaultMessage: 'Choose a language',
  },
  chooseText: {
    id: 'eucpn-translations-choose-text',
    defaultMessage:
      'Choose the language into which texts are translated. The number beside a language says how many texts there are for it.',
  },
  original: { id: 'eucpn-translations-original', defaultMessage: 'Original' },
  status: { id: 'eucpn-translations-status', defaultMessage: 'Translation' },
  demand: { id: 'eucpn-translations-demand', defaultMessage: 'Asked for' },
  promised: { id: 'eucpn-translations-promised', defaultMessage: 'Promised' },
  readIn: {
    id: 'eucpn-translations-read-in',
    defaultMessage:
      '{count, plural, =0 {In no other language yet} one {In # language} other {In # languages}}',
  },
  since: {
    id: 'eucpn-translations-since',
    defaultMessage: 'since {date}',
  },
  words: {
    id: 'eucpn-translations-words',
    defaultMessage:
      '{count, plural, one {# word to translate} other {# words to translate}}',
  },
  changedWords: {
    id: 'eucpn-translations-changed-words',
    defaultMessage:
      '{count, plural, one {# word in changed parts} other {# words in changed parts}}',
  },
});

export const emptyMessages = defineMessages({
  all: {
    id: 'eucpn-translations-empty',
    defaultMessage:
      'There is nothing to translate into this language. Texts are listed here once their original is approved.',
  },
  missing: {
    id: 'eucpn-translations-empty-missing',
    defaultMessage:
      'Nothing is missing: every approved text has a translation into this language, or one is being made.',
  },
  outdated: {
    id: 'eucpn-translations-empty-outdated',
    defaultMessage:
      'No translation is outdated. One is listed here when its original has been changed after it was translated.',
  },
  'in-progress': {
    id: 'eucpn-translations-empty-progress',
    defaultMessage:
      'No translation is in progress. What is begun, and what came back for changes, is listed here.',
  },
  waiting: {
    id: 'eucpn-translations-empty-waiting',
    defaultMessage:
      'No translation waits for a review. What is submitted is listed here until it is decided.',
  },
  current: {
    id: 'eucpn-translations-empty-current',
    defaultMessage:
      'No translation is up to date yet. What is approved and follows the latest version is listed here.',
  },
});

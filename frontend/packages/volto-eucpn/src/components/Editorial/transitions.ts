import { defineMessages } from 'react-intl';
import type { IntlShape, MessageDescriptor } from 'react-intl';

/** What the button of a transition says. */
export const labels = defineMessages({
  submit: { id: 'eucpn-do-submit', defaultMessage: 'Submit for review' },
  request_endorsement: {
    id: 'eucpn-do-request-endorsement',
    defaultMessage: 'Ask for endorsement',
  },
  endorse: { id: 'eucpn-do-endorse', defaultMessage: 'Endorse' },
  return_by_representative: {
    id: 'eucpn-do-return-by-representative',
    defaultMessage: 'Return for changes',
  },
  recall: { id: 'eucpn-do-recall', defaultMessage: 'Take back to draft' },
  return: { id: 'eucpn-do-return', defaultMessage: 'Return for changes' },
  approve: { id: 'eucpn-do-approve', defaultMessage: 'Approve and publish' },
  schedule: {
    id: 'eucpn-do-schedule',
    defaultMessage: 'Approve for a later date',
  },
  unschedule: {
    id: 'eucpn-do-unschedule',
    defaultMessage: 'Cancel the planned publication',
  },
  archive: { id: 'eucpn-do-archive', defaultMessage: 'Archive' },
  withdraw: {
    id: 'eucpn-do-withdraw',
    defaultMessage: 'Withdraw from the site',
  },
  republish: { id: 'eucpn-do-republish', defaultMessage: 'Publish again' },
  restore: { id: 'eucpn-do-restore', defaultMessage: 'Restore as a draft' },
});

/**
 * What a transition is called: on every page the same, whatever the back end, which
 * names it in mails and to partners, calls it.
 */
export const labelOf = (
  { id, title }: { id: string; title: string },
  intl: IntlShape,
) => {
  const label = (labels as Record<string, MessageDescriptor>)[id];
  return label ? intl.formatMessage(label) : title;
};

/** What will happen, said in the dialog. */
export const consequences = defineMessages({
  submit: {
    id: 'eucpn-then-submit',
    defaultMessage:
      'The secretariat will review the text. You can take it back until it is decided on.',
  },
  request_endorsement: {
    id: 'eucpn-then-request-endorsement',
    defaultMessage:
      'Your national representative will look at the text and hand it on to the secretariat.',
  },
  endorse: {
    id: 'eucpn-then-endorse',
    defaultMessage: 'The text goes on to the secretariat for review.',
  },
  return_by_representative: {
    id: 'eucpn-then-return-by-representative',
    defaultMessage: 'The editors of your country get it back with your reason.',
  },
  recall: {
    id: 'eucpn-then-recall',
    defaultMessage: 'The text becomes a draft again and can be edited.',
  },
  return: {
    id: 'eucpn-then-return',
    defaultMessage: 'The editors get it back with your reason.',
  },
  approve: {
    id: 'eucpn-then-approve',
    defaultMessage: 'The text becomes public at once.',
  },
  schedule: {
    id: 'eucpn-then-schedule',
    defaultMessage: 'The text becomes public by itself at the time you choose.',
  },
  unschedule: {
    id: 'eucpn-then-unschedule',
    defaultMessage: 'The text goes back to review and will not be published.',
  },
  archive: {
    id: 'eucpn-then-archive',
    defaultMessage:
      'The text stays public, marked as archived, and leaves the usual search results.',
  },
  withdraw: {
    id: 'eucpn-then-withdraw',
    defaultMessage:
      'The text and its translations disappear from the site. Readers are told that it was withdrawn.',
  },
  republish: {
    id: 'eucpn-then-republish',
    defaultMessage: 'The text is no longer marked as archived.',
  },
  restore: {
    id: 'eucpn-then-restore',
    defaultMessage: 'The text becomes a draft that can be edited.',
  },
});

/** What is announced afterwards. */
export const outcomes = defineMessages({
  submit: { id: 'eucpn-done-submit', defaultMessage: 'Submitted for review.' },
  request_endorsement: {
    id: 'eucpn-done-request-endorsement',
    defaultMessage: 'Endorsement was asked for.',
  },
  endorse: {
    id: 'eucpn-done-endorse',
    defaultMessage: 'Endorsed and handed on for review.',
  },
  return_by_representative: {
    id: 'eucpn-done-return-by-representative',
    defaultMessage: 'Returned for changes.',
  },
  recall: { id: 'eucpn-done-recall', defaultMessage: 'Taken back to draft.' },
  return: { id: 'eucpn-done-return', defaultMessage: 'Returned for changes.' },
  approve: { id: 'eucpn-done-approve', defaultMessage: 'Published.' },
  schedule: {
    id: 'eucpn-done-schedule',
    defaultMessage: 'Publication is planned.',
  },
  unschedule: {
    id: 'eucpn-done-unschedule',
    defaultMessage: 'The planned publication was cancelled.',
  },
  archive: { id: 'eucpn-done-archive', defaultMessage: 'Archived.' },
  withdraw: {
    id: 'eucpn-done-withdraw',
    defaultMessage: 'Withdrawn from the site.',
  },
  republish: { id: 'eucpn-done-republish', defaultMessage: 'Published again.' },
  restore: {
    id: 'eucpn-done-restore',
    defaultMessage: 'Restored as a draft.',
  },
});

/** The way forward is a full button; the others are outlined. */
export const FORWARD = [
  'submit',
  'request_endorsement',
  'endorse',
  'approve',
  'republish',
];

/** Done where the text is written; a revision says with it what changed. */
export const HANDING_IN = ['submit', 'request_endorsement'];

/** Decisions that are about the text as it was looked at. */
export const LOOKED_AT = ['approve', 'schedule'];

/** Transitions that need a reason, should the back end not say so. */
export const MIN_COMMENT = 10;

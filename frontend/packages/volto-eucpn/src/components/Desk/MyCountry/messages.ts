import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  titleOf: {
    id: 'eucpn-country-title',
    defaultMessage: 'My country: {country}',
  },
  lead: {
    id: 'eucpn-country-lead',
    defaultMessage:
      'Everything your country contributes, by what it is waiting for.',
  },
  begin: { id: 'eucpn-country-begin', defaultMessage: 'Begin a new text' },
  sections: {
    id: 'eucpn-country-sections',
    defaultMessage: 'Stages of the contributions',
  },
  choose: {
    id: 'eucpn-country-choose',
    defaultMessage: 'Choose a country',
  },
  chooseText: {
    id: 'eucpn-country-choose-text',
    defaultMessage:
      'Choose a country above to see what it contributes. What was deleted is listed for all countries.',
  },
  caption: {
    id: 'eucpn-country-caption',
    defaultMessage:
      '{section}: {total, plural, =0 {no items} one {# item} other {# items}}',
  },
});

/** Why a section is empty, and what would be there. */
export const emptyMessages = defineMessages({
  returned: {
    id: 'eucpn-country-empty-returned',
    defaultMessage:
      'Nothing has come back. What a reviewer or your representative returns is listed here with the reason.',
  },
  draft: {
    id: 'eucpn-country-empty-draft',
    defaultMessage:
      'There are no drafts. A new one is begun in a section of the site, with “Add new” in the toolbar, or from a published text with “Use as a start for a new one”.',
  },
  endorsement: {
    id: 'eucpn-country-empty-endorsement',
    defaultMessage:
      'Nothing waits for your national representative. Texts for which an endorsement was asked are listed here.',
  },
  pending: {
    id: 'eucpn-country-empty-pending',
    defaultMessage:
      'Nothing is being reviewed by the secretariat. What you submit is listed here until it is approved or returned.',
  },
  scheduled: {
    id: 'eucpn-country-empty-scheduled',
    defaultMessage:
      'No publication is planned. What the secretariat approves for a later date is listed here until then.',
  },
  revisions: {
    id: 'eucpn-country-empty-revisions',
    defaultMessage:
      'No revision is under way. A change of a published text is begun on its page with “Propose a revision”.',
  },
  to_confirm: {
    id: 'eucpn-country-empty-to-confirm',
    defaultMessage:
      'Nothing is due. Published texts are listed here when it is time to say whether they are still correct.',
  },
  published: {
    id: 'eucpn-country-empty-published',
    defaultMessage: 'Your country has not published anything yet.',
  },
  archived: {
    id: 'eucpn-country-empty-archived',
    defaultMessage: 'Nothing has been archived.',
  },
});

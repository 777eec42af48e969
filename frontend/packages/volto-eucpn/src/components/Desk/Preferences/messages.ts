import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  lead: {
    id: 'eucpn-preferences-lead',
    defaultMessage:
      'What you are told by mail, and when. Whatever you choose, everything is listed under “To do”.',
  },
  kinds: {
    id: 'eucpn-preferences-kinds',
    defaultMessage: 'Mail about',
  },
  language: {
    id: 'eucpn-preferences-language',
    defaultMessage: 'Language of the mails',
  },
  standard: {
    id: 'eucpn-preferences-standard',
    defaultMessage: 'The language of the site',
  },
  save: { id: 'eucpn-preferences-save', defaultMessage: 'Save' },
  saved: {
    id: 'eucpn-preferences-saved',
    defaultMessage: 'Your choice was saved.',
  },
  empty: {
    id: 'eucpn-preferences-empty',
    defaultMessage: 'With your account you are not sent any mail.',
  },
});

/** When a mail is sent. */
export const modes = defineMessages({
  now: { id: 'eucpn-preferences-now', defaultMessage: 'At once' },
  daily: {
    id: 'eucpn-preferences-daily',
    defaultMessage: 'Once a day, with everything else of the day',
  },
  off: { id: 'eucpn-preferences-off', defaultMessage: 'Never' },
});

import { defineMessages } from 'react-intl';
import { emailValidator } from '@plone/volto/helpers/FormValidation/validators';

const messages = defineMessages({
  expected: {
    id: 'eucpn-mailbox-expected',
    defaultMessage: 'An address such as name@example.org is expected.',
  },
});

/** Volto's check of an address, with a sentence: its own message is the word “email”. */
export function mailbox(asked: {
  value: any;
  formatMessage: (message: any) => string;
  [other: string]: any;
}): string | null {
  return emailValidator(asked as any)
    ? asked.formatMessage(messages.expected)
    : null;
}

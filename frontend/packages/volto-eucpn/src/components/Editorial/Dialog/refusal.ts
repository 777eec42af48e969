import { defineMessages } from 'react-intl';
import { sessionMessages } from '../session';
import { errorsOf } from '../../../middleware/errors';

const messages = defineMessages({
  unknown: {
    id: 'eucpn-refusal-unknown',
    defaultMessage: 'This did not work. Try again in a moment.',
  },
});

/** Why something was refused, as a sentence; beside a field where it is named. */
export interface Refusal {
  field?: string;
  message: string;
}

export function refusalOf(error: any, intl: any): Refusal {
  const body = error?.response?.body;
  const status = error?.status || error?.response?.status;
  if (status === 401)
    return { message: intl.formatMessage(sessionMessages.again) };
  const [first] = errorsOf(error);
  // An answer with 500 tells about the program, not about the item.
  if (!first || status >= 500)
    return { message: intl.formatMessage(messages.unknown) };
  const field = body?.error?.field || first.field;
  return { ...(field && { field }), message: first.message };
}

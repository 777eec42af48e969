import { createIntl } from 'react-intl';
import {
  CREATE_CONTENT,
  CREATE_WORKING_COPY,
  DELETE_CONTENT,
  REMOVE_WORKING_COPY,
  UPDATE_CONTENT,
} from '@plone/volto/constants/ActionTypes';
import { getAuthToken } from '@plone/volto/helpers/AuthToken/AuthToken';
import { sessionMessages } from '../components/Editorial/session';

const SAVES = [
  CREATE_CONTENT,
  UPDATE_CONTENT,
  'PATCH_FILE',
  'LOCK_TRANSLATION',
];

/** What only people who are signed in do. */
const OTHERS = [
  CREATE_WORKING_COPY,
  DELETE_CONTENT,
  REMOVE_WORKING_COPY,
  'ANSWER_REMARK',
  'CALL_DESK',
  'CALL_ITEM',
  'CALL_REVIEW',
  'CALL_TRANSLATION',
  'PATCH_REVISION',
  'RUN_TRANSITION',
];

const REFUSED = [401, 403, 404];

/**
 * A draft answers strangers that it is not there. To who was signed in the refusal is
 * what it would be of a public item: 401, with what to do about it.
 */
export const tellSignedOut =
  ({ getState }: any) =>
  (next: any) =>
  (action: any) => {
    const [, type] = /^(.*)_FAIL$/.exec(action?.type) || [];
    const isSave = SAVES.includes(type as string);
    const error = action?.error;
    const status = error?.status || error?.response?.status;
    if (
      !(isSave || OTHERS.includes(type as string)) ||
      !REFUSED.includes(status) ||
      getAuthToken()
    )
      return next(action);
    const { locale = 'en', messages = {} } = getState().intl || {};
    const message = createIntl({
      locale,
      messages,
      onError: () => undefined,
    }).formatMessage(isSave ? sessionMessages.save : sessionMessages.again);
    // Changed in place: the action's promise is refused with the same error.
    error.status = 401;
    error.response = Object.assign(error.response || {}, {
      status: 401,
      body: { error: { type: 'Unauthorized', message } },
    });
    return next(action);
  };

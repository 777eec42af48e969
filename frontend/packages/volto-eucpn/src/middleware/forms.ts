import {
  CREATE_CONTENT,
  SET_APIERROR,
  UPDATE_CONTENT,
} from '@plone/volto/constants/ActionTypes';
import { isSaveOf, openForm } from '../components/Editorial/Unsaved/openForm';
import { errorsOf } from './errors';

const SAVES = [CREATE_CONTENT, UPDATE_CONTENT];
const FAILS = SAVES.map((type) => `${type}_FAIL`);

const isBlank = (item: unknown) => typeof item === 'string' && !item.trim();

/** What a form sends: no shared values from a translation, no blank lines. */
export function outgoing(data: any, properties: any, translation: boolean) {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      const property = properties?.[name];
      if (translation && property?.multilingual_options?.language_independent)
        return [];
      return Array.isArray(value) && property?.behavior?.startsWith('eucpn.')
        ? [[name, value.filter((item) => !isBlank(item))]]
        : [[name, value]];
    }),
  );
}

/** Prepares what forms send; stands before the middleware that sends it. */
export const prepareSave =
  ({ getState }: any) =>
  (next: any) =>
  (action: any) => {
    const data = action?.request?.data;
    if (!SAVES.includes(action?.type) || !data || Array.isArray(data))
      return next(action);
    const state = getState();
    const translation =
      action.type === CREATE_CONTENT
        ? !!data.translation_of
        : state.content?.data?.is_source === false;
    const properties = state.schema?.schema?.properties;
    const form = openForm();
    const own = isSaveOf(form, action) ? form : null;
    const seen =
      own && action.type === UPDATE_CONTENT
        ? own.seen || state.content?.data?.modified
        : null;
    own?.onSave();
    const sent = next({
      ...action,
      request: {
        ...action.request,
        data: outgoing(data, properties, translation),
        ...(seen && {
          headers: { ...action.request.headers, ...unmodifiedSince(seen) },
        }),
      },
    });
    // A failure is told by the form; here only success matters.
    if (own) Promise.resolve(sent).then(own.onSaved, () => undefined);
    return sent;
  };

/** Asks the back end to refuse the save if the item was saved after `seen`. */
const unmodifiedSince = (seen: string) => ({
  'If-Unmodified-Since': new Date(seen).toUTCString(),
});

/**
 * Puts the errors of a refused save into the form that Volto's form reads
 * reliably: JSON, one entry per field. Stands behind the sending middleware.
 */
export const readErrors = () => (next: any) => (action: any) => {
  // Volto shows a page about the network in the place of the form, and with the
  // form goes what was typed. The form tells of a failure itself.
  if (action?.type === SET_APIERROR && openForm()) return undefined;
  if (!FAILS.includes(action?.type)) return next(action);
  const errors = errorsOf(action.error);
  if (!errors.some((error) => error.field)) return next(action);
  const response = action.error.response;
  response.body = { ...response.body, message: JSON.stringify(errors) };
  delete response.body.error;
  return next(action);
};

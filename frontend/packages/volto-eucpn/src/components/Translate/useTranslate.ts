import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch, useStore } from 'react-redux';
import {
  createContent,
  getContent,
  updateContent,
} from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { errorsOf } from '../../middleware/errors';
import type { FieldError } from '../../middleware/errors';
import { useDesk } from '../../store/useDesk';
import { refusalOf } from '../Editorial/Dialog/refusal';
import { messages } from './messages';
import type { Translate } from './types';
import { changedValues, fileValues, hasWords, itemValues } from './values';

export const TRANSLATE = 'translate';

/** The language of the translation, as the page's address names it. */
export const wantedLanguage = (search: string) =>
  new URLSearchParams(search).get('language') || '';

/** The address of `@translate`; undefined where no language is chosen. */
export function translateAddress(path: string, search: string) {
  const language = wantedLanguage(search);
  return language
    ? `${path}/@translate?language=${encodeURIComponent(language)}`
    : undefined;
}

/** The two texts, and what is done with the translation. */
export function useTranslate(path: string, search: string) {
  const intl = useIntl();
  const store = useStore<any>();
  const dispatch = useDispatch<any>();
  const address = translateAddress(path, search);
  const { reload, ...known } = useDesk<Translate>(TRANSLATE, address);
  const entry =
    known.request === address ? known : { ...known, data: undefined };
  const { data } = entry;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [errors, setErrors] = useState<FieldError[]>([]);

  /** Does one thing at a time and tells of it; answers whether it was done. */
  const act = useCallback(
    async (does: () => Promise<string>): Promise<boolean> => {
      setBusy(true);
      setProblem(null);
      setErrors([]);
      setSaid('');
      try {
        setSaid(await does());
        setBusy(false);
        return true;
      } catch (error: any) {
        setErrors(errorsOf(error).filter(({ field }) => field));
        setProblem(refusalOf(error, intl).message);
        setBusy(false);
        return false;
      }
    },
    [intl],
  );

  const save = () =>
    act(async () => {
      if (!data) return '';
      const form = store.getState().form?.global;
      const values = changedValues(data, form);
      if (!(data.target ? Object.keys(values).length : hasWords(values)))
        return intl.formatMessage(messages.noChange);
      const own = itemValues(values);
      if (data.target) {
        for (const { address: file, sent } of fileValues(data, values))
          await dispatch({
            type: 'PATCH_FILE',
            request: { op: 'patch', path: flattenToAppURL(file), data: sent },
          });
        if (Object.keys(own).length)
          await dispatch(
            (updateContent as any)(flattenToAppURL(data.target['@id']), own),
          );
      } else if (data.create) {
        const { '@id': place, ...create } = data.create;
        await dispatch(
          (createContent as any)(flattenToAppURL(place), { ...create, ...own }),
        );
      }
      // The page is that of the item in the address.
      await Promise.all([
        reload(),
        dispatch(getContent(path)).catch(() => null),
      ]);
      return intl.formatMessage(messages.saved);
    });

  const post = (name: string, message: string, sent: object = {}) =>
    act(async () => {
      if (!data?.target) return '';
      await dispatch({
        type: 'CALL_TRANSLATION',
        request: {
          op: 'post',
          path: `${flattenToAppURL(data.target['@id'])}/${name}`,
          data: sent,
        },
      });
      await reload();
      return message;
    });

  return {
    entry,
    reload,
    busy,
    said,
    problem,
    errors,
    save,
    markCurrent: () =>
      // What is marked is what lies on the left, whatever was approved since.
      post('@mark-current', intl.formatMessage(messages.marked), {
        version: data?.current_version,
      }),
    revise: () => post('@workingcopy', ''),
  };
}

export type TranslateState = ReturnType<typeof useTranslate>;

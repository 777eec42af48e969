import { useCallback, useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch, useStore } from 'react-redux';
import {
  createContent,
  getContent,
  updateContent,
} from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { languageCodes } from '../../config/languages';
import { errorsOf } from '../../middleware/errors';
import { changeDesk } from '../../store/desk';
import { useDesk } from '../../store/useDesk';
import { refusalOf } from '../Editorial/Dialog/refusal';
import { isOthers } from '../Editorial/Lock/useLock';
import { messages } from './messages';
import type { Translate } from './types';
import {
  blockField,
  blockTexts,
  changedValues,
  fileValues,
  hasWords,
  itemValues,
  unitsOf,
} from './values';

export const TRANSLATE = 'translate';
/** Asks for the lock of the translation, which is not the page's item. */
export const LOCK_TRANSLATION = 'LOCK_TRANSLATION';
const TAKEN = 409;

/** The language of the translation, as the page's address names it. */
export const wantedLanguage = (search: string) =>
  new URLSearchParams(search).get('language') || '';

/** Is there such a language on the site? */
export const isLanguage = (language: string) =>
  languageCodes.includes(language);

/** The address of `@translate`; undefined where no language is chosen. */
export function translateAddress(path: string, search: string) {
  const language = wantedLanguage(search);
  return isLanguage(language)
    ? `${path}/@translate?language=${encodeURIComponent(language)}`
    : undefined;
}

/**
 * What is said of a save that somebody else stands in the way of. The back end says
 * it in the language of the translation, which is not that of the page.
 */
function refusedBy(error: any) {
  const body = error?.response?.body;
  if (body?.error?.type === 'Locked') return messages.refusedLocked;
  if (body?.error?.type !== 'Conflict') return null;
  return body.modified ? messages.refusedSaved : messages.refusedTaken;
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
  const [refused, setRefused] = useState<any>(null);

  // Who comes back begins with what is saved then.
  useEffect(
    () => () => {
      dispatch(changeDesk(TRANSLATE, () => undefined));
    },
    [dispatch],
  );

  /** Does one thing at a time and tells of it. */
  const act = useCallback(
    async (
      does: () => Promise<string>,
      fail: (error: any) => void,
    ): Promise<void> => {
      setBusy(true);
      setProblem(null);
      setRefused(null);
      setSaid('');
      try {
        setSaid(await does());
      } catch (error: any) {
        fail(error);
      }
      setBusy(false);
    },
    [],
  );

  /** Writes the texts of the files; answers false, and nothing is written, where
   * somebody else has taken the translation over. */
  const saveFiles = async (known: Translate, values: Record<string, any>) => {
    const files = fileValues(known, values);
    if (!files.length || !known.target) return true;
    const place = flattenToAppURL(known.target['@id']);
    const lock = await dispatch({
      type: LOCK_TRANSLATION,
      request: { op: 'patch', path: `${place}/@lock`, data: {} },
    });
    if (isOthers(lock)) return false;
    for (const { address: file, sent } of files)
      await dispatch({
        type: 'PATCH_FILE',
        request: { op: 'patch', path: flattenToAppURL(file), data: sent },
      });
    return true;
  };

  /** The values of the item's own fields, a page of blocks as the back end makes it
   * of the texts. */
  const ownValues = async (known: Translate, values: Record<string, any>) => {
    const own = itemValues(values);
    const texts = blockTexts(known, values);
    if (!Object.keys(texts).length) return own;
    const page = await dispatch({
      type: 'COMPOSE_PAGE',
      request: { op: 'post', path: address, data: { texts } },
    });
    return { ...own, ...page };
  };

  const refuse = (error: any) => {
    setRefused(error);
    // Somebody else has begun it: their version is shown, one's own text offered.
    if (!data?.target && error?.response?.status === TAKEN) reload();
  };

  const save = () =>
    act(async () => {
      if (!data) return '';
      const form = store.getState().form?.global;
      const values = changedValues(data, form);
      if (!(data.target ? Object.keys(values).length : hasWords(values)))
        return intl.formatMessage(messages.noChange);
      const own = await ownValues(data, values);
      if (data.target) {
        const { token } = data.target.lock || {};
        const written = await saveFiles(data, values);
        if (!written || Object.keys(own).length)
          await dispatch(
            (updateContent as any)(
              flattenToAppURL(data.target['@id']),
              own,
              token ? { 'Lock-Token': token } : {},
            ),
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
    }, refuse);

  const errors = useMemo(() => {
    if (!refused) return [];
    const own = refusedBy(refused);
    if (own) return [{ message: intl.formatMessage(own) }];
    const { field, message } = refused.response?.body?.error || {};
    return data && unitsOf(data).some(({ id }) => id === field)
      ? [{ field: blockField(field), message }]
      : errorsOf(refused);
  }, [data, intl, refused]);

  const post = (name: string, message: string, sent: object = {}) =>
    act(
      async () => {
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
      },
      (error) => setProblem(refusalOf(error, intl).message),
    );

  return {
    entry,
    reload,
    busy,
    said,
    problem,
    /** Why the last save was refused, as the back end answered; else null. */
    refused,
    errors,
    save,
    markCurrent: () =>
      // What is marked is what lies on the left, whatever was approved since.
      post('@mark-current', intl.formatMessage(messages.marked), {
        version: data?.current_version,
      }),
    revise: () => post('@workingcopy', intl.formatMessage(messages.revising)),
  };
}

export type TranslateState = ReturnType<typeof useTranslate>;

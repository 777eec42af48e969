import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { useHistory } from 'react-router-dom';
import { toast } from 'react-toastify';
import Toast from '@plone/volto/components/manage/Toast/Toast';
import { getContent, resetContent } from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { outcomes } from '../transitions';
import type { Transition, TransitionBody } from '../types';

/**
 * Does what the bar's buttons are for, and tells that it was done.
 *
 * @param page path of the page's item, where that is another one
 * @param token of the lock that one holds oneself
 */
export function useTransition(path: string, page = path, token?: string) {
  const intl = useIntl();
  const history = useHistory();
  const dispatch = useDispatch<any>();
  const [said, setSaid] = useState('');

  const tell = (message: string) => {
    setSaid(message);
    toast.success(<Toast success title={message} content="" />);
  };

  const headers = token ? { 'Lock-Token': token } : undefined;
  const post = (type: string, op: string, url: string, data: object) =>
    dispatch({ type, request: { op, path: url, data, headers } });

  /** @returns false where the item has become part of another one */
  const run = async (
    transition: Transition,
    body: TransitionBody,
    summary?: string,
  ) => {
    if (summary !== undefined)
      await post('PATCH_REVISION', 'patch', path, { change_summary: summary });
    const entry = await post(
      'RUN_TRANSITION',
      'post',
      `${path}/@workflow/${transition.id}`,
      body,
    );
    const outcome = (outcomes as any)[transition.id];
    tell(outcome ? intl.formatMessage(outcome) : transition.title);
    const target = entry?.['@id'] ? flattenToAppURL(entry['@id']) : path;
    // An approved revision has become part of its original.
    if (target !== path) {
      // What is on the page would be asked about once more, and is gone.
      dispatch(resetContent());
      history.push(target);
    } else await dispatch(getContent(page));
    return target === path;
  };

  return { run, said, tell };
}

import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useHistory } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { HANDING_IN, outcomes } from '../../Editorial/transitions';
import type { Transition, TransitionBody } from '../../Editorial/types';
import { isTransition } from '../address';
import { useDeskTools } from '../DeskContext';
import { doMessages } from '../messages';
import type { DeskAction, DeskRow } from '../types';

/** A transition that needs to be asked about. */
export interface Asked {
  transition: Transition;
  /** Of a revision that is handed in: what it changes. */
  summary?: string;
}

export type RunTransition = (
  body: TransitionBody,
  summary?: string,
) => Promise<unknown>;

/** Actions that make an item, which is opened to be edited. */
const MAKING = ['revise', 'duplicate'];

/** Does what the buttons of a row are for, and tells that it was done. */
export function useRowAction(row: DeskRow) {
  const intl = useIntl();
  const history = useHistory();
  const { call, tell, fail, renew } = useDeskTools();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const path = flattenToAppURL(row['@id']);

  /** Asks the item what the transition needs, and then the person. */
  const ask = async (id: string) => {
    const { transitions } = await call('get', `${path}/@workflow`);
    const transition = transitions.find((one: Transition) => one.id === id);
    if (!transition) {
      await renew();
      return tell(intl.formatMessage(doMessages.notNow, { title: row.title }));
    }
    const hands = row.is_revision && HANDING_IN.includes(id);
    const content = hands ? await call('get', path) : null;
    return setAsked({
      transition,
      summary: content ? content.change_summary || '' : undefined,
    });
  };

  const post = async ({ id, '@id': address, title }: DeskAction) => {
    const answer = await call('post', flattenToAppURL(address), {});
    if (MAKING.includes(id) && answer?.['@id']) {
      history.push(`${flattenToAppURL(answer['@id'])}/edit`);
      return;
    }
    tell(
      id === 'confirm'
        ? intl.formatMessage(doMessages.confirmed, { title: row.title })
        : intl.formatMessage(doMessages.done, {
            title: row.title,
            outcome: title,
          }),
    );
    await renew();
  };

  const act = async (action: DeskAction) => {
    setBusy(true);
    try {
      if (isTransition(action['@id'])) await ask(action.id);
      else await post(action);
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };

  const run: RunTransition = async (body, summary) => {
    const { transition } = asked as Asked;
    if (summary !== undefined)
      await call('patch', path, { change_summary: summary });
    await call('post', `${path}/@workflow/${transition.id}`, body);
    const outcome = (outcomes as any)[transition.id];
    tell(
      intl.formatMessage(doMessages.done, {
        title: row.title,
        outcome: outcome ? intl.formatMessage(outcome) : transition.title,
      }),
    );
    setAsked(null);
    await renew();
  };

  return { act, asked, busy, close: () => setAsked(null), run };
}

import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { Link, useHistory } from 'react-router-dom';
import { getContent } from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { refusalOf } from '../Dialog/refusal';
import type { Transition } from '../types';
import { itemMessages as messages } from './messages';

/** Transitions of those who decide about a text; they look at the review first. */
const DECIDING = ['approve', 'return', 'endorse', 'return_by_representative'];

/**
 * What can be done with an item beside its workflow: look at the review, say
 * that it is still correct, take it as a start for a new one.
 *
 * @param props.mayWork may the reader work on the item?
 */
const ItemActions = ({
  content,
  path,
  transitions,
  mayWork,
  tell,
  fail,
}: {
  content: any;
  path: string;
  transitions: Transition[];
  mayWork: boolean;
  tell: (message: string) => void;
  fail: (message: string | null) => void;
}) => {
  const intl = useIntl();
  const history = useHistory();
  const dispatch = useDispatch<any>();
  const [busy, setBusy] = useState(false);
  const decides = transitions.some(({ id }) => DECIDING.includes(id));
  // Revisions and translations follow their originals.
  const original = mayWork && content.is_source && !content.working_copy_of;

  const post =
    (service: string, then: (answer: any) => unknown) => async () => {
      if (busy) return;
      setBusy(true);
      fail(null);
      try {
        await then(
          await dispatch({
            type: 'CALL_ITEM',
            request: { op: 'post', path: `${path}/${service}`, data: {} },
          }),
        );
      } catch (error) {
        fail(refusalOf(error, intl).message);
      }
      setBusy(false);
    };
  const confirm = post('@confirm-current', () => {
    tell(intl.formatMessage(messages.confirmed));
    return dispatch(getContent(path));
  });
  const duplicate = post('@duplicate', (copy) =>
    history.push(`${flattenToAppURL(copy['@id'])}/edit`),
  );
  const button = (label: string, act: () => void) => (
    <div className="eucpn-bar__action">
      <button
        type="button"
        className="eucpn-act eucpn-act--plain"
        aria-disabled={busy || undefined}
        onClick={act}
      >
        {label}
      </button>
    </div>
  );

  return (
    <>
      {decides && (
        <div className="eucpn-bar__action">
          <Link className="eucpn-act" to={`${path}/review`}>
            {intl.formatMessage(messages.review)}
          </Link>
        </div>
      )}
      {original &&
        content.review_state === 'published' &&
        button(intl.formatMessage(messages.confirm), confirm)}
      {original && button(intl.formatMessage(messages.duplicate), duplicate)}
    </>
  );
};

export default ItemActions;

import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { Link, useHistory } from 'react-router-dom';
import { getContent } from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { tokenOf } from '../../../helpers/terms';
import { messages as reviewMessages } from '../../Review/messages';
import { refusalOf } from '../Dialog/refusal';
import { itemMessages as messages } from './messages';

/**
 * What can be done with an item beside its workflow: say that it is still
 * correct, take it as a start for a new one.
 *
 * @param props.mayWork may the reader work on the item?
 * @param props.trail leads to what happened to the item
 * @param props.into languages into which the reader translates what is public
 */
const ItemActions = ({
  content,
  path,
  mayWork,
  trail = false,
  into = [],
  tell,
  fail,
}: {
  content: any;
  path: string;
  mayWork: boolean;
  trail?: boolean;
  into?: string[];
  tell: (message: string) => void;
  fail: (message: string | null) => void;
}) => {
  const intl = useIntl();
  const history = useHistory();
  const dispatch = useDispatch<any>();
  const [busy, setBusy] = useState(false);
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
  // Of what is public, or a version in the language that it is in.
  const language = tokenOf(content.language);
  const [only] = !mayWork && into.length === 1 ? into : [];
  const chosen = content.is_source ? only : language;
  const translatable = content.is_source
    ? content.review_state === 'published' && !content.working_copy_of
    : mayWork || into.includes(language || '');
  const translated =
    (mayWork || into.length > 0) &&
    translatable &&
    `${path}/translate${chosen ? `?language=${chosen}` : ''}`;
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
      {original &&
        content.review_state === 'published' &&
        // Types that are confirmed have a date for it, be it empty.
        content.review_due !== undefined &&
        button(intl.formatMessage(messages.confirm), confirm)}
      {original && button(intl.formatMessage(messages.duplicate), duplicate)}
      {translated && (
        <div className="eucpn-bar__action">
          <Link className="eucpn-act eucpn-act--plain" to={translated}>
            {intl.formatMessage(messages.translate)}
          </Link>
        </div>
      )}
      {trail && (
        <div className="eucpn-bar__action">
          <Link className="eucpn-act eucpn-act--plain" to={`${path}/review`}>
            {intl.formatMessage(reviewMessages.trail)}
          </Link>
        </div>
      )}
    </>
  );
};

export default ItemActions;

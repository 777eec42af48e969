import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { titleOf } from '../../../helpers/terms';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import { useDeskTools } from '../DeskContext';
import { tableMessages } from '../messages';
import ItemTitle, { useTextLanguage } from '../Table/ItemTitle';
import type { DeletedItem } from '../types';
import { messages } from './messages';

/** One deleted item, with the button that brings it back. */
const DeletedRow = ({
  item,
  reload,
}: {
  item: DeletedItem;
  reload: () => Promise<unknown>;
}) => {
  const intl = useIntl();
  const { call, fail, language, renew, tell } = useDeskTools();
  const [busy, setBusy] = useState(false);
  const textLanguage = useTextLanguage(item.language);
  const by = item.deleted_by;
  const who = by && typeof by === 'object' ? by.title : by;

  const restore = async () => {
    setBusy(true);
    try {
      const restored = await call(
        'post',
        `/${language}/@deleted/${item.UID}/restore`,
        {},
      );
      tell(
        intl.formatMessage(messages.restored, { title: item.title }),
        restored?.['@id'] && {
          to: flattenToAppURL(restored['@id']),
          title: intl.formatMessage(messages.open),
        },
      );
      await Promise.all([renew(), reload()]);
    } catch (error) {
      fail(error);
    }
    setBusy(false);
  };
  const label = (name: keyof typeof messages) => (
    <span className="eucpn-table__label" aria-hidden="true">
      {intl.formatMessage(messages[name])}
    </span>
  );

  return (
    <tr data-row tabIndex={-1}>
      <th scope="row" className="eucpn-desk__item">
        <span className="eucpn-desk__title">
          <ItemTitle title={item.title} language={item.language} />
        </span>
        <span className="eucpn-desk__marks">
          <span>{titleOf(item['@type'])}</span>
          <Badge kind="language" value={item.language} />
          {item.is_revision && (
            <Badge kind="plain" value="revision">
              {intl.formatMessage(tableMessages.revision)}
            </Badge>
          )}
          <span>{titleOf(item.contributing_member_state)}</span>
        </span>
      </th>
      <td>
        {label('deleted')}
        <DateText value={item.deleted_at} time zone />
        {who && (
          <span className="eucpn-desk__note">
            {intl.formatMessage(messages.by, { who })}
          </span>
        )}
      </td>
      <td>
        {label('from')}
        <bdi>{item.from || '–'}</bdi>
      </td>
      <td>
        {label('expires')}
        <DateText value={item.expires} />
      </td>
      <td className="eucpn-desk__next">
        <button
          type="button"
          className="eucpn-do"
          aria-disabled={busy || undefined}
          onClick={() => !busy && restore()}
        >
          {intl.formatMessage(messages.restore)}
          <span className="eucpn-hidden" {...textLanguage}>
            {`: ${item.title}`}
          </span>
        </button>
      </td>
    </tr>
  );
};

export default DeletedRow;

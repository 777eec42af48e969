import React from 'react';
import { useIntl } from 'react-intl';
import { titleOf } from '../../../helpers/terms';
import Badge from '../../Badge/Badge';
import { tableMessages } from '../messages';
import type { DeskRow } from '../types';
import ItemTitle from './ItemTitle';

/** What an item is: title, kind and language, and why it came back or was
 * taken off. */
const ItemCell = ({ row }: { row: DeskRow }) => {
  const intl = useIntl();
  const { reason, open_remarks: remarks, revision_of: original } = row;
  return (
    <>
      <span className="eucpn-desk__title">
        <ItemTitle title={row.title} language={row.language} to={row['@id']} />
      </span>
      <span className="eucpn-desk__marks">
        <span>{titleOf(row['@type'])}</span>
        <Badge kind="language" value={row.language} />
        {row.is_revision && (
          <Badge kind="plain" value="revision">
            {intl.formatMessage(tableMessages.revision)}
          </Badge>
        )}
        {row.is_translation && (
          <Badge kind="plain" value="translation">
            {intl.formatMessage(tableMessages.translation)}
          </Badge>
        )}
        {row.overdue && <Badge kind="freshness" value="overdue" />}
      </span>
      {original && (
        <span className="eucpn-desk__note">
          {intl.formatMessage(tableMessages.revisionOf, {
            title: (
              <ItemTitle
                key="original"
                title={original.title}
                language={row.language}
                to={original['@id']}
              />
            ),
          })}
        </span>
      )}
      {reason && (
        <span className="eucpn-desk__reason">
          <span className="eucpn-desk__reason-label">
            {intl.formatMessage(
              row.review_state.token === 'returned'
                ? tableMessages.reason
                : tableMessages.takenOff,
            )}
          </span>
          <q dir="auto">{reason}</q>
        </span>
      )}
      {remarks > 0 && (
        <span className="eucpn-desk__note is-open">
          {intl.formatMessage(tableMessages.remarks, { count: remarks })}
        </span>
      )}
    </>
  );
};

export default ItemCell;

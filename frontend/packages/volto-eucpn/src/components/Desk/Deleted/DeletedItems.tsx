import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { pageFrom } from '../../../helpers/paging';
import { useDesk } from '../../../store/useDesk';
import Pagination from '../../Pagination/Pagination';
import { DESK_SIZE } from '../address';
import { useDeskTools } from '../DeskContext';
import LoadState from '../LoadState';
import { useKeepFocus } from '../Table/useKeepFocus';
import type { Deleted } from '../types';
import DeletedRow from './DeletedRow';
import { messages } from './messages';
import { DELETED, deletedAddress } from './request';

const NONE: Deleted['items'] = [];

/** What was deleted and can still be restored. */
const DeletedItems = () => {
  const intl = useIntl();
  const { language } = useDeskTools();
  const { pathname, search } = useLocation();
  const { reload, ...entry } = useDesk<Deleted>(
    DELETED,
    deletedAddress(language, search),
  );
  const { data } = entry;
  const items = data?.items || NONE;
  const { ref, onFocus } = useKeepFocus(items);
  if (!data) return <LoadState entry={entry} reload={reload} />;
  return (
    <>
      <LoadState entry={entry} reload={reload} />
      {items.length > 0 ? (
        <div
          className="eucpn-table eucpn-desk__table"
          aria-busy={entry.loading}
        >
          <table ref={ref} onFocus={onFocus}>
            <caption>
              {intl.formatMessage(messages.caption, {
                total: data.items_total,
              })}
            </caption>
            <thead>
              <tr>
                {(['item', 'deleted', 'from', 'expires', 'next'] as const).map(
                  (name) => (
                    <th key={name} scope="col">
                      {intl.formatMessage(messages[name])}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <DeletedRow key={item.UID} item={item} reload={reload} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div className="eucpn-desk__empty">
          <p>{intl.formatMessage(messages.empty)}</p>
        </div>
      )}
      <Pagination
        total={data.items_total}
        size={DESK_SIZE}
        page={pageFrom(search)}
        path={pathname}
        search={search}
      />
    </>
  );
};

export default DeletedItems;

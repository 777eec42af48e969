import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { pageFrom } from '../../../helpers/paging';
import Pagination from '../../Pagination/Pagination';
import { DESK_SIZE, sortOf } from '../address';
import Empty from '../Empty';
import ItemTable from '../Table/ItemTable';
import type { TranslationDesk } from '../types';
import { columns, rowOf } from './columns';
import { emptyMessages, messages } from './messages';
import { FILTERS, statusOf } from './request';

/** The rows of the translation desk. */
const TranslationItems = ({
  data: { items, items_total: total },
  busy,
}: {
  data: TranslationDesk;
  busy: boolean;
}) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const rows = React.useMemo(() => items.map(rowOf), [items]);
  return (
    <>
      {rows.length > 0 ? (
        <ItemTable
          caption={intl.formatMessage(messages.caption, { total })}
          columns={columns}
          rows={rows}
          sort={sortOf(search, { on: 'demand', order: 'descending' })}
          busy={busy}
        />
      ) : (
        <Empty filters={FILTERS}>
          {intl.formatMessage(emptyMessages[statusOf(search) || 'all'])}
        </Empty>
      )}
      <Pagination
        total={total}
        size={DESK_SIZE}
        page={pageFrom(search)}
        path={pathname}
        search={search}
      />
    </>
  );
};

export default TranslationItems;

import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import DeskList from '../Table/DeskList';
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
  const { search } = useLocation();
  const rows = React.useMemo(() => items.map(rowOf), [items]);
  return (
    <DeskList
      caption={intl.formatMessage(messages.caption, { total })}
      columns={columns}
      rows={rows}
      total={total}
      sort={{ on: 'demand', order: 'descending' }}
      busy={busy}
      filters={FILTERS}
    >
      {intl.formatMessage(emptyMessages[statusOf(search) || 'all'])}
    </DeskList>
  );
};

export default TranslationItems;

import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import DeskList from '../Table/DeskList';
import type { TranslationDesk } from '../types';
import { useSelection } from '../useSelection';
import { columns, rowOf } from './columns';
import SendBar from './Jobs/SendBar';
import { emptyMessages, messages } from './messages';
import { FILTERS, statusOf } from './request';

/** The rows of the translation desk. */
const TranslationItems = ({
  data: { items, items_total: total, job_languages: languages },
  busy,
  list,
}: {
  data: TranslationDesk;
  busy: boolean;
  /** What tells this list from others. */
  list: string;
}) => {
  const intl = useIntl();
  const { search } = useLocation();
  const rows = React.useMemo(() => items.map(rowOf), [items]);
  const selection = useSelection(rows, list);
  const mayOrder = languages.length > 0;
  return (
    <>
      {mayOrder && rows.length > 0 && (
        <SendBar selection={selection} rows={rows} languages={languages} />
      )}
      <DeskList
        caption={intl.formatMessage(messages.caption, { total })}
        columns={columns}
        rows={rows}
        total={total}
        sort={{ on: 'demand', order: 'descending' }}
        selection={mayOrder ? selection : undefined}
        busy={busy}
        filters={FILTERS}
      >
        {intl.formatMessage(emptyMessages[statusOf(search) || 'all'])}
      </DeskList>
    </>
  );
};

export default TranslationItems;

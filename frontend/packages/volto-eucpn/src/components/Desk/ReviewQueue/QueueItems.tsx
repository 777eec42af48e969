import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { pageFrom } from '../../../helpers/paging';
import Pagination from '../../Pagination/Pagination';
import { DESK_SIZE, sortOf } from '../address';
import BulkBar from '../Bulk/BulkBar';
import type { BulkAction } from '../Bulk/useBulk';
import Empty from '../Empty';
import {
  countryColumn,
  itemColumn,
  nextColumn,
  plannedColumn,
  reviewerColumn,
  sinceColumn,
} from '../Table/columns';
import ItemTable from '../Table/ItemTable';
import type { ReviewQueue } from '../types';
import { useSelection } from '../useSelection';
import { emptyMessages, messages } from './messages';
import { FILTERS, stateOf } from './request';
import type { QueueState } from './request';

const BULK: Record<QueueState, readonly BulkAction[]> = {
  pending: ['return', 'assign', 'unassign'],
  scheduled: ['assign', 'unassign'],
  returned: ['assign', 'unassign'],
};

/** The rows of the review queue. */
const QueueItems = ({
  data,
  busy,
  list,
}: {
  data: ReviewQueue;
  busy: boolean;
  /** What tells this list from others. */
  list: string;
}) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const selection = useSelection(data.items, list);
  const { items, items_total: total, reviewers } = data;
  const state = stateOf(search);
  return (
    <>
      <BulkBar
        key={state}
        selection={selection}
        actions={BULK[state]}
        reviewers={reviewers}
        empty={!items.length}
      />
      {items.length > 0 ? (
        <ItemTable
          caption={intl.formatMessage(messages.caption, {
            state: intl.formatMessage(messages[state]),
            total,
          })}
          columns={[
            itemColumn,
            countryColumn,
            state === 'scheduled' ? plannedColumn : sinceColumn,
            reviewerColumn(reviewers),
            nextColumn(),
          ]}
          rows={items}
          sort={sortOf(search, { on: 'state_since', order: 'ascending' })}
          selection={selection}
          busy={busy}
        />
      ) : (
        <Empty filters={FILTERS}>
          {intl.formatMessage(emptyMessages[state])}
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

export default QueueItems;

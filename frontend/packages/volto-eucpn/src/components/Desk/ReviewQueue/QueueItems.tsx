import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import BulkBar from '../Bulk/BulkBar';
import type { BulkAction } from '../Bulk/useBulk';
import {
  countryColumn,
  itemColumn,
  nextColumn,
  plannedColumn,
  reviewerColumn,
  sinceColumn,
} from '../Table/columns';
import DeskList from '../Table/DeskList';
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
  const { search } = useLocation();
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
      <DeskList
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
        total={total}
        sort={{ on: 'state_since', order: 'ascending' }}
        selection={selection}
        busy={busy}
        filters={FILTERS}
      >
        {intl.formatMessage(emptyMessages[state])}
      </DeskList>
    </>
  );
};

export default QueueItems;

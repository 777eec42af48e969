import React from 'react';
import { useIntl } from 'react-intl';
import BulkBar from '../Bulk/BulkBar';
import type { BulkAction } from '../Bulk/useBulk';
import { useDeskPages } from '../pages';
import {
  dueColumn,
  itemColumn,
  nextColumn,
  plannedColumn,
  sinceColumn,
  stateColumn,
} from '../Table/columns';
import type { DeskColumn } from '../Table/columns';
import DeskList from '../Table/DeskList';
import type { MyCountry } from '../types';
import { useSelection } from '../useSelection';
import Begin from './Begin';
import { emptyMessages, messages } from './messages';

const FILTERS = [
  'portal_type',
  'language',
  'crime_phenomena',
  'SearchableText',
];

/** What the secretariat can do with many items of a section. */
const BULK: Record<string, readonly BulkAction[]> = {
  pending: ['return'],
  published: ['archive'],
  to_confirm: ['archive'],
};

/** What is told of the rows of a section, where it is not since when they are there. */
const TOLD: Record<string, DeskColumn> = {
  scheduled: plannedColumn,
  to_confirm: dueColumn,
};

/** Sections whose rows are in several states. */
const MIXED = ['revisions', 'to_confirm'];

/** The items of one section of My country. */
const CountryItems = ({
  data,
  busy,
  list,
}: {
  data: MyCountry;
  busy: boolean;
  /** What tells this list from others. */
  list: string;
}) => {
  const intl = useIntl();
  const pages = useDeskPages();
  const selection = useSelection(data.items, list);
  const { section, items, items_total: total } = data;
  const secretariat = pages.some(({ id }) => id === 'review-queue');
  const bulk = secretariat ? BULK[section] : undefined;
  const title = data.sections.find(({ id }) => id === section)?.title || '';
  const empty = (emptyMessages as any)[section];
  const beginsHere =
    section === 'draft' || data.sections.every(({ count }) => !count);
  return (
    <>
      {bulk && (
        <BulkBar
          key={section}
          selection={selection}
          actions={bulk}
          reviewers={[]}
          empty={!items.length}
        />
      )}
      <DeskList
        caption={intl.formatMessage(messages.caption, {
          section: title,
          total,
        })}
        columns={[
          itemColumn,
          ...(MIXED.includes(section) ? [stateColumn] : []),
          TOLD[section] || sinceColumn,
          nextColumn(true),
        ]}
        rows={items}
        total={total}
        sort={{ on: '', order: '' }}
        selection={bulk && selection}
        busy={busy}
        filters={FILTERS}
      >
        {empty && intl.formatMessage(empty)}
      </DeskList>
      {!items.length && beginsHere && <Begin types={data.begin} />}
    </>
  );
};

export default CountryItems;

import React from 'react';
import { useIntl } from 'react-intl';
import { titleOf } from '../../../helpers/terms';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import { tableMessages } from '../messages';
import type { DeskRow, Person } from '../types';
import Assignment from './Assignment';
import ItemCell from './ItemCell';
import RowActions from './RowActions';

export interface DeskColumn<R = DeskRow> {
  id: string;
  message: { id: string; defaultMessage: string };
  /** The name of the order that the back end knows. */
  sort?: string;
  cell: (row: R) => React.ReactNode;
}

const Since = ({ row }: { row: DeskRow }) => {
  const intl = useIntl();
  const days = row.age_working_days;
  return (
    <>
      <DateText value={row.state_since} />
      {days !== null && days !== undefined && (
        <span className="eucpn-desk__note">
          {intl.formatMessage(tableMessages.age, { days })}
        </span>
      )}
    </>
  );
};

const Due = ({ row }: { row: DeskRow }) => {
  const intl = useIntl();
  return (
    <>
      <DateText value={row.review_due} />
      {row.confirmed_current_on && (
        <span className="eucpn-desk__note">
          {intl.formatMessage(tableMessages.confirmed, {
            date: <DateText key="date" value={row.confirmed_current_on} />,
          })}
        </span>
      )}
    </>
  );
};

export const itemColumn: DeskColumn = {
  id: 'item',
  message: tableMessages.item,
  sort: 'title',
  cell: (row) => <ItemCell row={row} />,
};

export const stateColumn: DeskColumn = {
  id: 'state',
  message: tableMessages.state,
  cell: (row) => <Badge kind="state" value={row.review_state} />,
};

export const sinceColumn: DeskColumn = {
  id: 'since',
  message: tableMessages.since,
  sort: 'state_since',
  cell: (row) => <Since row={row} />,
};

/** When what is planned becomes public, on the network's clock. */
export const plannedColumn: DeskColumn = {
  id: 'planned',
  message: tableMessages.planned,
  cell: (row) => <DateText value={row.embargo_until} time zone />,
};

export const dueColumn: DeskColumn = {
  id: 'due',
  message: tableMessages.due,
  cell: (row) => <Due row={row} />,
};

export const countryColumn: DeskColumn = {
  id: 'country',
  message: tableMessages.country,
  cell: (row) => titleOf(row.contributing_member_state) || '–',
};

/** Who reviews; with the buttons to take and to give it. */
export const reviewerColumn = (reviewers: Person[]): DeskColumn => ({
  id: 'reviewer',
  message: tableMessages.reviewer,
  cell: (row) => <Assignment row={row} reviewers={reviewers} />,
});

export const nextColumn = (mayCopy = false): DeskColumn => ({
  id: 'next',
  message: tableMessages.next,
  cell: (row) => <RowActions row={row} mayCopy={mayCopy} />,
});

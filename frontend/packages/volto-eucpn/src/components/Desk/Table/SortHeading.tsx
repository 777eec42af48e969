import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { changed } from '../address';
import type { Sort } from '../address';
import { tableMessages } from '../messages';

const OTHER: Record<string, string> = {
  ascending: 'descending',
  descending: 'ascending',
};

/** The heading of a column that the list can be sorted by, as a link. */
const SortHeading = ({
  name,
  label,
  sort,
}: {
  /** The order in the words of the back end. */
  name: string;
  label: string;
  sort: Sort;
}) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const current = sort.on === name;
  const order = current ? OTHER[sort.order] || 'ascending' : 'ascending';
  const message =
    order === 'ascending' ? tableMessages.sortUp : tableMessages.sortDown;
  return (
    <th
      scope="col"
      aria-sort={current ? (sort.order as 'ascending') : undefined}
    >
      <Link
        to={`${pathname}${changed(search, {
          sort_on: name,
          sort_order: order,
        })}`}
        title={intl.formatMessage(message, { column: label })}
      >
        {label}
        <span className="eucpn-desk__sort" aria-hidden="true">
          {!current && '↕'}
          {current && (sort.order === 'ascending' ? '↑' : '↓')}
        </span>
      </Link>
    </th>
  );
};

export default SortHeading;

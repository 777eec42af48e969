import React from 'react';
import { useLocation } from 'react-router-dom';
import { pageFrom } from '../../../helpers/paging';
import Pagination from '../../Pagination/Pagination';
import type { Sort } from '../address';
import { DESK_SIZE, sortOf } from '../address';
import Empty from '../Empty';
import type { ListRow } from '../types';
import type { ItemTableProps } from './ItemTable';
import ItemTable from './ItemTable';

/**
 * A page of a list with the way to its other pages, or why there is nothing.
 *
 * @param props.total of the rows of all pages
 * @param props.sort the order where the address names none
 * @param props.filters parameters that narrow the list
 * @param props.children what an empty list says
 */
const DeskList = <R extends ListRow>({
  total,
  sort,
  filters,
  children,
  ...table
}: Omit<ItemTableProps<R>, 'sort'> & {
  total: number;
  sort: Sort;
  filters: string[];
  children: React.ReactNode;
}) => {
  const { pathname, search } = useLocation();
  return (
    <>
      {table.rows.length > 0 ? (
        <ItemTable {...table} sort={sortOf(search, sort)} />
      ) : (
        <Empty filters={filters}>{children}</Empty>
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

export default DeskList;

import React from 'react';
import { useIntl } from 'react-intl';
import type { Sort } from '../address';
import { tableMessages } from '../messages';
import type { DeskRow, ListRow } from '../types';
import type { Selection } from '../useSelection';
import type { DeskColumn } from './columns';
import { useTextLanguage } from './ItemTitle';
import SelectAll from './SelectAll';
import SortHeading from './SortHeading';
import { useKeepFocus } from './useKeepFocus';

const Row = <R extends ListRow>({
  row,
  columns,
  selection,
}: {
  row: R;
  columns: DeskColumn<R>[];
  selection?: Selection;
}) => {
  const intl = useIntl();
  const language = useTextLanguage(row.language);
  return (
    <tr data-row tabIndex={-1}>
      {selection && (
        <td className="eucpn-desk__select">
          <label>
            <input
              type="checkbox"
              checked={selection.has(row.UID)}
              onChange={() => selection.toggle(row.UID)}
            />
            <span className="eucpn-hidden">
              {intl.formatMessage(tableMessages.select, {
                title: (
                  <span key="title" {...language}>
                    {row.title}
                  </span>
                ),
              })}
              {row.further && `, ${row.further}`}
            </span>
          </label>
        </td>
      )}
      {columns.map(({ id, message, cell }, index) => {
        const Cell = index ? 'td' : 'th';
        return (
          <Cell
            key={id}
            scope={index ? undefined : 'row'}
            className={`eucpn-desk__${id}`}
          >
            {index > 0 && (
              <span className="eucpn-table__label" aria-hidden="true">
                {intl.formatMessage(message)}
              </span>
            )}
            {cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
};

export interface ItemTableProps<R extends ListRow> {
  caption: React.ReactNode;
  columns: DeskColumn<R>[];
  rows: R[];
  sort?: Sort;
  selection?: Selection;
  busy?: boolean;
}

/**
 * Items as a table, which becomes cards on a phone. After an action the focus
 * stays in its row, or goes to the row that took its place.
 *
 * @param props.caption what is listed, and how many
 * @param props.selection where rows can be selected
 * @param props.busy true while another list is on its way
 */
const ItemTable = <R extends ListRow = DeskRow>({
  caption,
  columns,
  rows,
  sort,
  selection,
  busy,
}: ItemTableProps<R>) => {
  const intl = useIntl();
  const { ref, onFocus } = useKeepFocus(rows);
  return (
    <div className="eucpn-table eucpn-desk__table" aria-busy={busy}>
      <table ref={ref} onFocus={onFocus}>
        <caption>{caption}</caption>
        <thead>
          {/* On a phone what the list can be sorted by is a line of its own. */}
          <tr
            data-sort-by={
              sort && columns.some((column) => column.sort)
                ? intl.formatMessage(tableMessages.sortBy)
                : undefined
            }
          >
            {selection && (
              <th scope="col" className="eucpn-desk__select">
                <SelectAll selection={selection} />
              </th>
            )}
            {columns.map(({ id, message, sort: name }) =>
              name && sort ? (
                <SortHeading
                  key={id}
                  name={name}
                  label={intl.formatMessage(message)}
                  sort={sort}
                />
              ) : (
                <th key={id} scope="col">
                  {intl.formatMessage(message)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.UID}
              row={row}
              columns={columns}
              selection={selection}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

export default ItemTable;

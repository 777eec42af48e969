import React from 'react';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import DateText from '../DateText/DateText';
import { isTerm, titleOf } from '../../helpers/terms';
import type { Row } from '../../types';

export interface Column {
  /** Key of the cell in the row. */
  id: string;
  label: React.ReactNode;
  /** How to show the cell; default text. */
  kind?: 'text' | 'date' | 'url' | 'email' | 'number';
  /** For url: key of the cell with the link's text. */
  text?: string;
}

function cell(row: Row, column: Column): React.ReactNode {
  const value = row[column.id];
  if (value === null || value === undefined || value === '') return null;
  if (isTerm(value)) return titleOf(value);
  const text = String(value);
  switch (column.kind) {
    case 'date':
      return <DateText value={text} time={text.includes('T')} />;
    case 'email':
      return <a href={`mailto:${text}`}>{text}</a>;
    case 'url':
      return (
        <UniversalLink href={text}>
          {String((column.text && row[column.text]) || text)}
        </UniversalLink>
      );
    default:
      return text;
  }
}

/**
 * A rows field as a table that becomes a list of cards on a phone.
 *
 * @param props.rows the field's value; nothing for no rows
 * @param props.columns [{id, label, kind?, text?}]; a column without any value
 *   is left out
 * @param props.caption what the table shows
 */
const RowsTable = ({
  rows,
  columns,
  caption,
}: {
  rows?: Row[] | null;
  columns: Column[];
  caption: React.ReactNode;
}) => {
  if (!rows?.length) return null;
  const used = columns.filter((c) => rows.some((row) => cell(row, c) !== null));
  return (
    <div className="eucpn-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {used.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {used.map((column) => (
                <td
                  key={column.id}
                  className={column.kind === 'number' ? 'is-number' : undefined}
                >
                  <span className="eucpn-table__label" aria-hidden="true">
                    {column.label}
                  </span>
                  {cell(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export default RowsTable;

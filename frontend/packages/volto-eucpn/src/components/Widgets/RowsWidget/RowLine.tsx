import React from 'react';
import { useIntl } from 'react-intl';
import Icon from '@plone/volto/components/theme/Icon/Icon';
import deleteSVG from '@plone/volto/icons/delete.svg';
import downSVG from '@plone/volto/icons/down-key.svg';
import upSVG from '@plone/volto/icons/up-key.svg';
import type { RowSchema } from '../types';
import Cell from './Cell';
import { messages } from './messages';
import { columnsOf } from './rows';
import type { PlainCell, PlainRow, RowError } from './rows';

/** One row: its cells with what is wrong about them, and what can be done. */
const RowLine = ({
  id,
  index,
  total,
  row,
  schema,
  errors,
  disabled,
  onCell,
  onMove,
  onRemove,
}: {
  id: string;
  index: number;
  total: number;
  row: PlainRow;
  schema: RowSchema;
  errors: RowError[];
  disabled?: boolean;
  onCell: (column: string, value: PlainCell) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}) => {
  const intl = useIntl();
  const number = index + 1;
  const columns = columnsOf(schema);
  const general = errors.filter((error) => !error.column);
  const button = (
    name: 'up' | 'down' | 'remove',
    icon: any,
    off: boolean,
    act: () => void,
  ) => (
    <button
      type="button"
      className={`eucpn-rows__${name}`}
      aria-label={intl.formatMessage(messages[name], { number })}
      aria-disabled={off || undefined}
      onClick={() => !off && act()}
    >
      <Icon name={icon} size="20px" />
    </button>
  );
  return (
    <>
      <tr className="eucpn-rows__row">
        <th scope="row" className="eucpn-rows__number">
          <span aria-hidden="true">{number}</span>
          <span className="visually-hidden">
            {intl.formatMessage(messages.row, { number })}
          </span>
        </th>
        {columns.map((name) => {
          const column = schema.properties[name];
          const wrong = errors.filter((error) => error.column === name);
          const errorId = wrong.length ? `${id}-${name}-error` : undefined;
          return (
            <td key={name} className={wrong.length ? 'is-wrong' : undefined}>
              <span className="eucpn-rows__label" aria-hidden="true">
                {column.title}
              </span>
              <Cell
                id={`${id}-${name}`}
                label={intl.formatMessage(messages.cell, {
                  column: column.title,
                  number,
                })}
                column={column}
                value={row[name]}
                required={!!schema.required?.includes(name)}
                disabled={disabled}
                errorId={errorId}
                onChange={(value) => onCell(name, value)}
              />
              {errorId && (
                <p className="eucpn-rows__error" id={errorId}>
                  {wrong.map((error) => error.message).join(' ')}
                </p>
              )}
            </td>
          );
        })}
        {!disabled && (
          <td className="eucpn-rows__actions">
            {button('up', upSVG, index === 0, () => onMove(index - 1))}
            {button('down', downSVG, number === total, () => onMove(index + 1))}
            {button('remove', deleteSVG, false, onRemove)}
          </td>
        )}
      </tr>
      {general.length > 0 && (
        <tr className="eucpn-rows__errors">
          <td />
          <td colSpan={columns.length + 1}>
            {general.map((error) => (
              <p className="eucpn-rows__error" key={error.message}>
                {error.message}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
};

export default RowLine;

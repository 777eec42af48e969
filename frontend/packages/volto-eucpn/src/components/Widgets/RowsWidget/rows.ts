import { isTerm } from '../../../helpers/terms';
import type { Row } from '../../../types';
import type { RowSchema } from '../types';

export type PlainCell = string | number | boolean | null;
export type PlainRow = Record<string, PlainCell>;

/** What the back end said about one row, and the column it meant if known. */
export interface RowError {
  row: number;
  column?: string;
  message: string;
}

/** A row as it is sent: terms as bare tokens. */
export function plainRow(row: Row): PlainRow {
  return Object.fromEntries(
    Object.entries(row || {}).map(([name, cell]) => [
      name,
      isTerm(cell) ? cell.token : cell,
    ]),
  );
}

/** A new row: the columns' defaults. */
export function emptyRow(schema: RowSchema): PlainRow {
  return Object.fromEntries(
    Object.entries(schema.properties)
      .filter(([, column]) => column.default !== undefined)
      .map(([name, column]) => [
        name,
        isTerm(column.default) ? column.default.token : column.default,
      ]),
  );
}

export function isEmptyRow(row: PlainRow): boolean {
  return Object.values(row).every(
    (cell) => cell === null || cell === undefined || cell === '',
  );
}

/** The columns in the order of the schema. */
export function columnsOf(schema: RowSchema): string[] {
  const names = schema.fieldsets.flatMap((fieldset) => fieldset.fields);
  return names.length ? names : Object.keys(schema.properties);
}

/** A new list with the row at `from` put to `to`. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  const copy = [...list];
  const [item] = copy.splice(from, 1);
  copy.splice(to, 0, item);
  return copy;
}

/** A new list with `item` at `index`. */
export function inserted<T>(list: T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** A number as typed becomes a number when it is one; commas count as points. */
export function numberOrText(text: string): PlainCell {
  const value = text.trim().replace(/\s/g, '').replace(',', '.');
  if (value === '') return null;
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : text;
}

const ABOUT_ROW = /^\D*(\d+),\s*([^:]+):\s*(.+)$/s;

/**
 * Splits errors into those about a row ("Row 2, Address: …") and the others.
 * The back end does not count empty rows, so its numbers are translated.
 */
export function splitErrors(
  errors: string[],
  rows: PlainRow[],
  schema: RowSchema,
): { byRow: RowError[]; general: string[] } {
  const filled = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => !isEmptyRow(row))
    .map(({ index }) => index);
  const byRow: RowError[] = [];
  const general: string[] = [];
  errors.forEach((error) => {
    const match = ABOUT_ROW.exec(error);
    const row = match ? filled[Number(match[1]) - 1] : undefined;
    if (!match || row === undefined) {
      general.push(error);
      return;
    }
    const column = Object.keys(schema.properties).find(
      (name) =>
        name === match[2].trim() ||
        schema.properties[name].title === match[2].trim(),
    );
    byRow.push({ row, column, message: column ? match[3] : error });
  });
  return { byRow, general };
}

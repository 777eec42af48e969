import { useRef, useState } from 'react';
import type { Row } from '../../../types';
import type { RowSchema } from '../types';
import { emptyRow, inserted, moved, plainRow } from './rows';
import type { PlainCell, PlainRow } from './rows';

export type Notice =
  | { kind: 'added' | 'moved'; number: number }
  | { kind: 'removed'; number: number; row: PlainRow; key: number };

/** The rows of a field, what can be done with them, and what was done last. */
export function useRows(
  value: Row[] | null | undefined,
  schema: RowSchema,
  change: (rows: PlainRow[]) => void,
) {
  const next = useRef(0);
  const keys = useRef<number[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const rows = (value || []).map(plainRow);
  // Rows have no names of their own; keys keep fields and focus with their row.
  while (keys.current.length < rows.length) keys.current.push(next.current++);
  keys.current.length = rows.length;

  return {
    rows,
    keys: keys.current,
    notice,
    setCell: (index: number, column: string, cell: PlainCell) => {
      if (rows[index][column] === cell) return;
      change(rows.map((r, i) => (i === index ? { ...r, [column]: cell } : r)));
    },
    add: () => {
      change([...rows, emptyRow(schema)]);
      setNotice({ kind: 'added', number: rows.length + 1 });
    },
    remove: (index: number) => {
      const [key] = keys.current.splice(index, 1);
      change(rows.filter((_row, i) => i !== index));
      setNotice({ kind: 'removed', number: index + 1, row: rows[index], key });
    },
    undo: () => {
      if (notice?.kind !== 'removed') return;
      const index = Math.min(notice.number - 1, rows.length);
      keys.current = inserted(keys.current, index, notice.key);
      change(inserted(rows, index, notice.row));
      setNotice({ kind: 'added', number: index + 1 });
    },
    move: (from: number, to: number) => {
      keys.current = moved(keys.current, from, to);
      change(moved(rows, from, to));
      setNotice({ kind: 'moved', number: to + 1 });
    },
  };
}

import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  emptyRow,
  inserted,
  moved,
  numberOrText,
  plainRow,
  splitErrors,
} from './rows';

const schema = {
  fieldsets: [{ id: 'default', title: '', fields: ['label', 'url', 'zone'] }],
  properties: {
    label: { title: 'Label' },
    url: { title: 'Address' },
    zone: { title: 'Time zone', default: { token: 'UTC', title: 'UTC' } },
  },
};

describe('rows', () => {
  it('sends terms as tokens', () => {
    expect(plainRow({ a: { token: 'x', title: 'X' }, b: 1, c: null })).toEqual({
      a: 'x',
      b: 1,
      c: null,
    });
  });

  it('starts a row with the defaults of the columns', () => {
    expect(emptyRow(schema)).toEqual({ zone: 'UTC' });
    expect(columnsOf(schema)).toEqual(['label', 'url', 'zone']);
  });

  it('moves and inserts', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(inserted(['a', 'b'], 1, 'x')).toEqual(['a', 'x', 'b']);
  });

  it('reads numbers with a comma and keeps what is none', () => {
    expect(numberOrText('1 200,5')).toBe(1200.5);
    expect(numberOrText('-3')).toBe(-3);
    expect(numberOrText('many')).toBe('many');
    expect(numberOrText(' ')).toBeNull();
  });

  it('finds row and cell of an error, not counting empty rows', () => {
    const rows = [{ label: '' }, { label: 'A' }, { label: 'B' }];
    const { byRow, general } = splitErrors(
      ['Row 2, Address: a value is needed', 'Row 1, Links: wrong', 'Too long'],
      rows,
      schema,
    );
    expect(byRow).toEqual([
      { row: 2, column: 'url', message: 'a value is needed' },
      { row: 1, column: undefined, message: 'Row 1, Links: wrong' },
    ]);
    expect(general).toEqual(['Too long']);
  });
});

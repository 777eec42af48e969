import React from 'react';
import TermsSelect from '../TermsWidget/TermsSelect';
import type { ColumnSchema } from '../types';
import { numberOrText } from './rows';
import type { PlainCell } from './rows';

const INPUT_TYPES: Record<string, string> = {
  date: 'date',
  datetime: 'datetime-local',
  url: 'url',
  email: 'email',
};

/** The field of one cell, by the type of its column. */
const Cell = ({
  id,
  label,
  column,
  value,
  required,
  disabled,
  errorId,
  onChange,
}: {
  id: string;
  label: string;
  column: ColumnSchema;
  value: PlainCell | undefined;
  required: boolean;
  disabled?: boolean;
  errorId?: string;
  onChange: (value: PlainCell) => void;
}) => {
  const common = {
    id,
    disabled,
    'aria-label': label,
    'aria-required': required || undefined,
    'aria-invalid': errorId ? true : undefined,
    'aria-describedby': errorId,
  };
  if (column.vocabulary)
    return (
      <TermsSelect
        id={id}
        label={label}
        vocabulary={column.vocabulary['@id']}
        value={value as string}
        isDisabled={disabled}
        isClearable={!required && column.default === undefined}
        invalid={!!errorId}
        onChange={onChange as any}
      />
    );
  if (column.type === 'boolean')
    return (
      <input
        {...common}
        type="checkbox"
        checked={!!value}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  const text = value === null || value === undefined ? '' : String(value);
  if (column.widget === 'textarea')
    return (
      <textarea
        {...common}
        rows={2}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  if (column.type === 'number' || column.type === 'integer')
    return (
      <input
        {...common}
        type="text"
        inputMode={column.type === 'integer' ? 'numeric' : 'decimal'}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) => onChange(numberOrText(event.target.value))}
      />
    );
  return (
    <input
      {...common}
      type={INPUT_TYPES[column.widget || ''] || 'text'}
      value={column.widget === 'datetime' ? text.slice(0, 16) : text}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
};

export default Cell;

import React, { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import RowsWidget from './RowsWidget';

const schema = {
  title: 'Sources',
  fieldsets: [{ id: 'default', title: '', fields: ['label', 'url'] }],
  properties: {
    label: { title: 'Label', type: 'string' },
    url: { title: 'Address', type: 'string', widget: 'url' },
  },
  required: ['label'],
};

const seen = vi.fn();

const Form = ({ error }: { error?: string[] }) => {
  const [value, setValue] = useState<any>([
    { label: 'One', url: 'https://one.example' },
    { label: 'Two', url: null },
  ]);
  return (
    <RowsWidget
      id="links"
      title="Sources"
      value={value}
      row_schema={schema}
      error={error}
      onChange={(_id, rows) => {
        seen(rows);
        setValue(rows);
      }}
    />
  );
};

const labels = () =>
  screen
    .getAllByRole('textbox', { name: /^Label/ })
    .map((input) => (input as HTMLInputElement).value);

describe('RowsWidget', () => {
  it('names every cell by column and row', () => {
    renderPage(<Form />);
    expect(screen.getByRole('group', { name: 'Sources' })).toBeTruthy();
    expect(screen.getByLabelText('Address, row 2')).toBeTruthy();
    expect(screen.getAllByRole('columnheader').length).toBe(4);
  });

  it('changes a cell and adds a row, with the focus in it', () => {
    renderPage(<Form />);
    fireEvent.change(screen.getByLabelText('Label, row 2'), {
      target: { value: 'Deux' },
    });
    expect(seen).toHaveBeenLastCalledWith([
      { label: 'One', url: 'https://one.example' },
      { label: 'Deux', url: null },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Add a row' }));
    expect(labels()).toEqual(['One', 'Deux', '']);
    expect(document.activeElement).toBe(screen.getByLabelText('Label, row 3'));
  });

  it('removes a row and takes that back', () => {
    renderPage(<Form />);
    fireEvent.click(screen.getByRole('button', { name: 'Remove row 1' }));
    expect(labels()).toEqual(['Two']);
    expect(screen.getByRole('status').textContent).toBe('Row 1 was removed.');
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(labels()).toEqual(['One', 'Two']);
  });

  it('moves rows and stops at the ends', () => {
    renderPage(<Form />);
    const up = screen.getByRole('button', { name: 'Move row 1 up' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(up);
    expect(labels()).toEqual(['One', 'Two']);
    fireEvent.click(screen.getByRole('button', { name: 'Move row 1 down' }));
    expect(labels()).toEqual(['Two', 'One']);
    expect(screen.getByRole('status').textContent).toBe(
      'The row is now number 2 of 2.',
    );
  });

  it('shows an error at its cell', () => {
    renderPage(<Form error={['Row 2, Address: a value is needed']} />);
    const cell = screen.getByLabelText('Address, row 2');
    expect(cell.getAttribute('aria-invalid')).toBe('true');
    const error = document.getElementById(
      cell.getAttribute('aria-describedby')!,
    );
    expect(error?.textContent).toBe('a value is needed');
    const first = screen.getAllByRole('row')[1];
    expect(within(first).queryByText('a value is needed')).toBeNull();
  });
});

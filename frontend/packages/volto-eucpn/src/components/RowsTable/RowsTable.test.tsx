import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import RowsTable from './RowsTable';

const columns = [
  { id: 'country', label: 'Country' },
  { id: 'url', label: 'Link', kind: 'url' as const, text: 'label' },
  { id: 'note', label: 'Note' },
];

describe('RowsTable', () => {
  it('shows terms and links, and leaves out a column without values', () => {
    renderPage(
      <RowsTable
        caption="Contacts"
        columns={columns}
        rows={[
          {
            country: { token: 'FI', title: 'Finland' },
            url: 'https://example.org/',
            label: 'Ministry',
            note: null,
          },
        ]}
      />,
    );

    expect(screen.getAllByRole('columnheader').length).toBe(2);
    expect(screen.getByText('Finland')).toBeTruthy();
    expect(
      screen.getByRole('link', { name: /Ministry/ }).getAttribute('href'),
    ).toBe('https://example.org/');
  });

  it('is nothing without rows', () => {
    const { container } = renderPage(
      <RowsTable caption="Contacts" columns={columns} rows={[]} />,
    );

    expect(container.innerHTML).toBe('');
  });
});

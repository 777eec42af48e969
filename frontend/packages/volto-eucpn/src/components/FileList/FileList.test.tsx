import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import FileList from './FileList';

const file = {
  '@id': '/en/t/toolbox.pdf',
  title: 'Värktygslåda',
  filename: 'toolbox.pdf',
  size: 1500000,
  download: '/en/t/toolbox.pdf/@@download/file',
  document_language: { token: 'sv', title: 'Swedish' },
  accessible_pdf: { token: 'yes', title: 'Yes' },
};

describe('FileList', () => {
  it('says language, kind, size and accessibility beside the link', () => {
    renderPage(<FileList items={[file]} />);

    const link = screen.getByRole('link');
    expect(link.getAttribute('href')).toBe(file.download);
    expect(screen.getByText('Värktygslåda').getAttribute('lang')).toBe('sv');
    expect(
      screen.getByText('Swedish · PDF · 1.5 MB · Accessible PDF'),
    ).toBeTruthy();
  });

  it('counts bytes in the plural', () => {
    renderPage(<FileList items={[{ ...file, size: 204 }]} />);
    expect(screen.getByText(/· 204 bytes ·/)).toBeTruthy();
  });

  it('is nothing without files', () => {
    const { container } = renderPage(<FileList items={[]} />);

    expect(container.innerHTML).toBe('');
  });
});

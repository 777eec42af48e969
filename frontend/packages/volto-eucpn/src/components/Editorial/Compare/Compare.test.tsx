import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import Compare from './Compare';

const html = (data: string) => ({ 'content-type': 'text/html', data });

describe('Compare', () => {
  it('shows one’s own text beside what is saved, and copies it', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    renderPage(
      <Compare
        mine={{ summary: html('<p>Mine</p>'), gone: null }}
        saved={{ summary: html('<p>Theirs</p>'), gone: 'There' }}
        titles={{ summary: { title: 'Summary' } }}
      />,
    );
    const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);

    expect(cells[0]).toMatch(/^Mine/);
    expect(cells[1]).toBe('Theirs');
    expect(cells[2]).toBe('Nothing');
    expect(cells[3]).toBe('There');
    fireEvent.click(screen.getByRole('button'));
    await waitFor(() => screen.getByText('Copied.'));
    expect(writeText).toHaveBeenCalledWith('Mine');
    vi.unstubAllGlobals();
  });
});

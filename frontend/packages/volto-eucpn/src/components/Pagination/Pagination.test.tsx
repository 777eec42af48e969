import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import Pagination from './Pagination';

describe('Pagination', () => {
  it('links to the pages and marks the present one', () => {
    renderPage(
      <Pagination
        total={50}
        size={20}
        page={2}
        path="/en/list"
        search="?a=1"
      />,
    );

    expect(
      screen.getByRole('link', { name: 'Next page' }).getAttribute('href'),
    ).toBe('/en/list?a=1&page=3');
    expect(
      screen.getByRole('link', { name: 'Page 2' }).getAttribute('aria-current'),
    ).toBe('page');
  });

  it('is nothing for a single page', () => {
    const { container } = renderPage(
      <Pagination total={5} size={20} page={1} path="/en/list" />,
    );

    expect(container.innerHTML).toBe('');
  });
});

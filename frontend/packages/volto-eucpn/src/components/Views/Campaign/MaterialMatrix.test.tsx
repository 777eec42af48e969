import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import MaterialMatrix from './MaterialMatrix';
import { needTitles } from './matrix';
import type { Matrix } from './matrix';

const material = (id: string, ...languages: string[]) => ({
  '@id': `/en/c/${id}`,
  title: `Title ${id}`,
  languages: languages.map((token) => ({ token, title: token.toUpperCase() })),
});

const matrix: Matrix = {
  countries: [
    { token: 'generic', title: 'All countries' },
    { token: 'BE', title: 'Belgium' },
  ],
  asset_types: [
    { token: 'poster', title: 'Poster' },
    { token: 'video', title: 'Video' },
  ],
  cells: [
    {
      country: 'generic',
      asset_type: 'video',
      items: [
        {
          ...material('v', 'en'),
          url: 'https://www.example.org/v',
          caption: true,
        },
      ],
    },
    {
      country: 'BE',
      asset_type: 'poster',
      items: [
        {
          ...material('p', 'nl', 'fr'),
          download: '/en/c/p/@@download/file',
          content_type: 'application/pdf',
          size: 1200000,
        },
      ],
    },
  ],
};

describe('MaterialMatrix', () => {
  it('is a table with a caption and headers for rows and columns', () => {
    renderPage(<MaterialMatrix matrix={matrix} />);

    expect(
      screen.getByRole('table', { name: /by country and type/ }),
    ).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Video' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Belgium' })).toBeTruthy();
    expect(screen.getAllByRole('cell').length).toBe(4);
  });

  it('links to each material by its languages, and to its file', () => {
    renderPage(<MaterialMatrix matrix={matrix} />);

    const belgium = within(screen.getByRole('row', { name: /Belgium/ }));
    expect(
      belgium
        .getByRole('link', { name: 'Poster: NL, FR' })
        .getAttribute('href'),
    ).toBe('/en/c/p');
    expect(
      belgium.getByRole('link', { name: /PDF, 1.2 MB ?: Title p/ }),
    ).toBeTruthy();
  });

  it('names the site of what lies elsewhere, and tells of captions', () => {
    renderPage(<MaterialMatrix matrix={matrix} />);

    expect(
      screen.getByRole('link', { name: /on example.org ?: Title v/ }),
    ).toBeTruthy();
    expect(screen.getByText(/with captions/)).toBeTruthy();
  });
});

describe('needTitles', () => {
  it('is true where languages do not tell the materials apart', () => {
    expect(needTitles([material('a', 'en'), material('b', 'fr')])).toBe(false);
    expect(needTitles([material('a', 'en'), material('b', 'en')])).toBe(true);
    expect(needTitles([material('a')])).toBe(true);
  });
});

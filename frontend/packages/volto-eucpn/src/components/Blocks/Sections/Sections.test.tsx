import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import SectionsView from './View';

const items = [
  {
    url: '/en/knowledge-centre',
    title: 'Knowledge centre',
    items: [
      {
        url: '/en/knowledge-centre/toolboxes',
        title: 'Toolboxes',
        description: 'The main series.',
        items: [],
      },
    ],
  },
];

describe('Sections', () => {
  it('shows what is below the page, with the summaries', () => {
    renderPage(
      <SectionsView data={{}} path="/en/knowledge-centre" />,
      { navigation: { items } },
      '/en/knowledge-centre',
    );

    expect(screen.getByRole('link').textContent).toBe('Toolboxes');
    expect(screen.getByText('The main series.')).toBeTruthy();
  });

  it('shows the sections of the navigation on a home page', () => {
    renderPage(<SectionsView data={{}} path="/en" />, {
      navigation: { items },
    });

    expect(screen.getByRole('link').textContent).toBe('Knowledge centre');
  });
});

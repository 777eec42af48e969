import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import WorkCard from './WorkCard';

const toolbox = {
  '@id': '/fi/toolbox',
  '@type': 'Toolbox',
  title: 'Työkalupakki',
  language: { token: 'fi', title: 'Finnish' },
  publication_date: '2019-01-01',
  publication_precision: { token: 'year', title: 'Year' },
};

describe('WorkCard', () => {
  it('names type and date, and marks a foreign title', () => {
    renderPage(<WorkCard work={toolbox} />);

    expect(screen.getByText('Toolbox')).toBeTruthy();
    expect(screen.getByText('2019').parentElement?.textContent).toBe(
      'Published 2019',
    );
    expect(screen.getByText('Työkalupakki').getAttribute('lang')).toBe('fi');
    expect(screen.getByText('Suomi')).toBeTruthy();
  });

  it('has a heading of the level asked', () => {
    renderPage(<WorkCard work={toolbox} heading={2} />);

    expect(screen.getByRole('heading', { level: 2 })).toBeTruthy();
  });

  it('says that a planned work is still expected', () => {
    renderPage(
      <WorkCard
        work={{
          ...toolbox,
          production_status: { token: 'planned', title: 'Planned' },
        }}
      />,
    );

    expect(screen.getByText(/Expected/)).toBeTruthy();
    expect(screen.getByText('Planned')).toBeTruthy();
  });
});

import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import HeroView from './View';

const page = { '@id': '/en/award', title: 'Award', description: 'Each year.' };

describe('Hero', () => {
  it('takes title and summary of the page when it has no words', () => {
    renderPage(<HeroView data={{}} properties={page} />);

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Award');
    expect(screen.getByText('Each year.')).toBeTruthy();
    expect(screen.queryByRole('search')).toBeNull();
  });

  it('says on a home page what the network is for, and offers search', () => {
    renderPage(
      <HeroView data={{}} properties={{ '@type': 'LRF', title: 'English' }} />,
    );

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Preventing crime, sharing what works',
    );

    expect(screen.getByRole('search')).toBeTruthy();
  });
});

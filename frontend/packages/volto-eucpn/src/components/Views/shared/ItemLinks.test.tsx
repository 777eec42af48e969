import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../../testing/render';
import ItemLinks, { bestVersions } from './ItemLinks';

const content: any = {
  best_versions: {
    '/fi/a': { '@id': '/en/a', title: 'A', language: 'en' },
    '/en/a': { '@id': '/en/a', title: 'A', language: 'en' },
    '/en/b': { '@id': '/fr/b', title: 'Bé', language: 'fr' },
  },
};
const items = ['/fi/a', '/en/a', '/en/b', '/en/c'].map((id) => ({
  '@id': id,
  title: id,
}));

describe('ItemLinks', () => {
  it('leads to the best version of each work, once, and marks its language', () => {
    renderPage(<ItemLinks items={bestVersions(content, items)} />);

    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/en/a',
      '/fr/b',
      '/en/c',
    ]);
    expect(links[1].getAttribute('hreflang')).toBe('fr');
    expect(screen.getByText('Bé').getAttribute('lang')).toBe('fr');
    expect(screen.getByText('Français')).toBeTruthy();
    expect(screen.getByText('A').hasAttribute('lang')).toBe(false);
  });
});

import React from 'react';
import { describe, expect, it } from 'vitest';
import { cleanup, screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import LanguageSelector from './LanguageSelector';

const item = {
  '@id': '/en/a',
  review_state: 'published',
  '@components': {
    translations: { items: [{ '@id': '/fr/a', language: 'fr' }] },
  },
};

const show = (data: unknown, address = '/en/a?page=2') =>
  renderPage(<LanguageSelector />, { content: { data } }, address);

describe('LanguageSelector', () => {
  it('leads to the translation without more words', () => {
    show(item);

    const link = screen.getByRole('link', { name: 'Français', hidden: true });
    expect(link.getAttribute('href')).toBe('/fr/a?page=2');
    expect(link.getAttribute('hreflang')).toBe('fr');
  });

  it('says before that a page is shown in another language', () => {
    show(item);

    const link = screen.getByRole('link', {
      name: 'Malti (not translated, shown in the best available language)',
      hidden: true,
    });
    expect(link.getAttribute('href')).toBe('/mt/a?page=2');
    expect(link.getAttribute('rel')).toBe('nofollow');
    // The text that follows is in no language that could be told here
    expect(link.getAttribute('hreflang')).toBeNull();
  });

  it('tells in which languages a translation is expected', () => {
    const translations = {
      items: [],
      expected: [{ token: 'de', title: 'German' }],
    };
    const shown = { ...item, '@components': { translations } };
    show(shown);
    expect(screen.getByText('A translation is expected: German')).toBeTruthy();
    cleanup();
    show(shown, '/en/search');
    expect(screen.queryByText(/is expected/)).toBeNull();
  });

  it('leads home from a page that shows nothing', () => {
    show(null);

    const link = screen.getByRole('link', { name: /^Malti/, hidden: true });
    expect(link.getAttribute('href')).toBe('/mt');
    expect(link.textContent).toContain('home page');
  });
});

import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { languageCodes } from '../../config/languages';
import { renderPage } from '../../testing/render';
import NotInLanguage from './NotInLanguage';
import sentences from './sentences.json';

const content = { language: { token: 'en' } };

describe('NotInLanguage', () => {
  it('says so in the language asked for', () => {
    renderPage(<NotInLanguage content={content} />, {}, '/en/a?not-in=mt');

    const note = screen.getByRole('note');
    expect(note.getAttribute('lang')).toBe('mt');
    expect(note.textContent).toContain('bil-Malti');
    expect(screen.getByText('English').getAttribute('lang')).toBe('en');
    expect(screen.getByText('Malti').getAttribute('href')).toBe('/mt');
  });

  it.each([
    ['/en/a', content],
    ['/en/a?not-in=en', content],
    ['/en/a?not-in=xx', content],
    [
      '/en/a?not-in=fr',
      {
        ...content,
        '@components': { translations: { items: [{ language: 'fr' }] } },
      },
    ],
  ])('says nothing at %s', (path, shown) => {
    renderPage(<NotInLanguage content={shown} />, {}, path);

    expect(screen.queryByRole('note')).toBeNull();
  });

  it('has a sentence in every language', () => {
    expect(Object.keys(sentences).sort()).toEqual([...languageCodes].sort());
    expect(new Set(Object.values(sentences)).size).toBe(languageCodes.length);
  });
});

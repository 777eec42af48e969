import React from 'react';
import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/react';
import { renderDesk, serverHtml } from '../../../testing/desk';
import TranslationDeskPage from './TranslationDeskPage';

const ADDRESS = '/en/@translation-desk?b_size=25';
const french = { token: 'fr', title: 'French' };
const original = (change: any = {}) => ({
  '@id': '/en/policies/a',
  '@type': { token: 'NationalPolicy', title: 'National policy' },
  UID: 'uid-a',
  title: 'Burglary strategy',
  language: { token: 'en', title: 'English' },
  review_state: { token: 'published', title: 'Published' },
  contributing_member_state: { token: 'BE', title: 'Belgium' },
  content_version: 2,
  ...change,
});
const row = (change: any = {}) => ({
  source: original(),
  language: french,
  status: { token: 'missing', title: 'Missing' },
  target: null,
  since: null,
  text: 340,
  expected: true,
  demand: 26,
  actions: [
    {
      id: 'translate',
      title: 'Translate',
      '@id': '/en/policies/a/translate?language=fr',
    },
  ],
  ...change,
});
const answer = (change: any = {}) => ({
  '@id': ADDRESS,
  items_total: 1,
  items: [row()],
  languages: [french],
  job_languages: [],
  facets: {
    status: [
      { token: 'missing', title: 'Missing', count: 1 },
      { token: 'outdated', title: 'Outdated', count: 2 },
    ],
    language: [{ ...french, count: 3 }],
  },
  ...change,
});

describe('Translation desk', () => {
  it('is rendered by the server: how much, promised, and the way there', async () => {
    const html = await serverHtml(
      <TranslationDeskPage />,
      '/en/translation-desk',
      [['translation-desk', ADDRESS]],
      { [`GET ${ADDRESS}`]: answer() },
    );
    expect(html).toContain('340 words to translate');
    expect(html).toContain('Promised');
    expect(html).toContain('In 2 languages');
    expect(html).toContain('href="/en/policies/a/translate?language=fr"');
    expect(html).toContain('href="/en/translation-desk?status=outdated"');
    expect(html).toContain('aria-sort="descending"');
  });

  it('says since when a translation is outdated, and links to it', async () => {
    const outdated = row({
      status: { token: 'outdated', title: 'Outdated' },
      target: {
        '@id': '/fr/policies/a',
        UID: 'uid-f',
        title: 'Stratégie',
        review_state: { token: 'published', title: 'Published' },
        is_revision: false,
        translated_from_version: 1,
      },
      since: '2026-03-02',
      text: 12,
    });
    renderDesk(<TranslationDeskPage />, '/en/translation-desk', {
      [`GET ${ADDRESS}`]: answer({ items: [outdated] }),
    });
    expect(await screen.findByText('12 words in changed parts')).toBeTruthy();
    expect(screen.getByText('2 March 2026')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Stratégie' });
    expect(link.getAttribute('href')).toBe('/fr/policies/a');
    expect(link.querySelector('[lang=fr]')).toBeTruthy();
  });

  it('is kept in the address', async () => {
    const query =
      'language=fr&status=missing&portal_type=Toolbox&sort_on=since&b_size=25&b_start=25';
    const { calls } = renderDesk(
      <TranslationDeskPage />,
      '/en/translation-desk?language=fr&status=missing&portal_type=Toolbox' +
        '&sort_on=since&page=2&other=x',
      { [`GET /en/@translation-desk?${query}`]: answer({ items_total: 60 }) },
    );
    const language = await screen.findByRole('combobox', { name: 'Into' });
    expect((language as HTMLSelectElement).value).toBe('fr');
    expect(calls[0].path).toBe(`/en/@translation-desk?${query}`);
    const missing = screen.getByRole('link', { name: 'Missing (1)' });
    expect(missing.getAttribute('aria-current')).toBe('page');
  });

  it('names a language for which there is nothing', async () => {
    const query = 'language=ga&b_size=25';
    renderDesk(<TranslationDeskPage />, '/en/translation-desk?language=ga', {
      [`GET /en/@translation-desk?${query}`]: answer({
        items: [],
        items_total: 0,
        languages: [{ token: 'ga', title: 'Irish' }],
      }),
    });
    const into = await screen.findByRole('combobox', { name: 'Into' });
    expect(into.textContent).toContain('Irish (0)');
    expect(into.textContent).not.toContain('ga');
  });

  it('explains why there is nothing', async () => {
    renderDesk(<TranslationDeskPage />, '/en/translation-desk?status=missing', {
      'GET /en/@translation-desk?status=missing&b_size=25': answer({
        items: [],
        items_total: 0,
      }),
    });
    expect(await screen.findByText(/Nothing is missing/)).toBeTruthy();
  });

  it('asks for a language who translates into none', async () => {
    renderDesk(<TranslationDeskPage />, '/en/translation-desk', {
      [`GET ${ADDRESS}`]: answer({ items: [], items_total: 0, languages: [] }),
    });
    expect(await screen.findByText(/Choose the language into/)).toBeTruthy();
    expect(screen.queryByText(/Missing \(/)).toBeNull();
    expect(
      screen.getByRole('option', { name: 'Choose a language' }),
    ).toBeTruthy();
  });

  it('offers no jobs to who may not have texts translated outside', async () => {
    renderDesk(<TranslationDeskPage />, '/en/translation-desk', {
      [`GET ${ADDRESS}`]: answer(),
    });
    await screen.findByText('340 words to translate');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Take back translations' }),
    ).toBeNull();
  });
});

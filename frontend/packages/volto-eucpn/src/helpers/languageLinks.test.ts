import { describe, expect, it } from 'vitest';
import { languageLinks } from './languageLinks';

const languages = ['en', 'fi', 'fr'];
const translations = [{ '@id': '/fr/a', language: 'fr' }];

describe('languageLinks', () => {
  it('leads to the translation, else to the home page', () => {
    const links = languageLinks(
      languages,
      'en',
      { pathname: '/en/a' },
      translations,
    );

    expect(links.map(({ href, home }) => [href, home])).toEqual([
      ['/en/a', false],
      ['/fi', true],
      ['/fr/a', false],
    ]);
    expect(links[0].current).toBe(true);
  });

  it('leads to the same page of the desk in the other language', () => {
    const links = languageLinks(
      languages,
      'en',
      { pathname: '/en/my-country', search: '?section=draft' },
      [],
    );

    expect(links[1]).toMatchObject({
      href: '/fi/my-country?section=draft',
      home: false,
    });
  });

  it('repeats a search in the other language', () => {
    const links = languageLinks(
      languages,
      'en',
      { pathname: '/en/search', search: '?SearchableText=drugs' },
      [],
    );

    expect(links[1].href).toBe('/fi/search?SearchableText=drugs');
    expect(links[1].home).toBe(false);
  });

  it('keeps facets and page of a list, not the notice', () => {
    const links = languageLinks(
      languages,
      'en',
      { pathname: '/en/a', search: '?page=2&not-in=fi' },
      translations,
    );

    expect(links.map(({ href }) => href)).toEqual([
      '/en/a?page=2',
      '/fi',
      '/fr/a?page=2',
    ]);
  });
});

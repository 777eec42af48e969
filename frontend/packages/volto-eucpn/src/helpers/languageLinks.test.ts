import { describe, expect, it } from 'vitest';
import { languageLinks } from './languageLinks';

const work = { '@id': '/en/a/b', review_state: 'published' };

/** Where the languages lead from a page that is translated into French alone. */
const from = (
  address: string,
  item?: Parameters<typeof languageLinks>[0]['item'],
  signedIn = false,
) => {
  const [pathname, search] = address.split('?');
  const links = languageLinks({
    languages: ['en', 'fi', 'fr'],
    current: 'en',
    location: { pathname, search: search && `?${search}` },
    translations: item === work ? [{ '@id': '/fr/a/b', language: 'fr' }] : [],
    item,
    signedIn,
  });
  return links.map(({ href, to }) => [href, to]);
};

describe('languageLinks', () => {
  it('leads to the translation, else to where the best version is', () => {
    expect(from('/en/a/b', work)).toEqual([
      ['/en/a/b', 'page'],
      ['/fi/a/b', 'best'],
      ['/fr/a/b', 'page'],
    ]);
  });

  it.each([
    ['an archived work', { ...work, review_state: 'archived' }],
    ['a section, a file', { '@id': '/en/a/b', review_state: null }],
  ])('does so for %s', (_name, item) => {
    expect(from('/en/a/b', item)[1]).toEqual(['/fi/a/b', 'best']);
  });

  it.each([
    ['a draft', { ...work, review_state: 'draft' }, '/en/a/b?not-in=fi'],
    [
      'a revision',
      { ...work, working_copy_of: { '@id': '/en/a/b' } },
      '/en/a/b?not-in=fi',
    ],
    [
      'a file, which may lie in a draft',
      { '@id': '/en/a/b' },
      '/en/a/b?not-in=fi',
    ],
  ])('shows %s itself to members', (_name, item, href) => {
    expect(from('/en/a/b', item, true)[1]).toEqual([href, 'best']);
  });

  it('leaves the form of an item for its page', () => {
    expect(from('/en/a/b/edit', work)[1][0]).toBe('/fi/a/b');
  });

  it('leads to the home page where there is no item', () => {
    expect(from('/en/nothing', null)[1]).toEqual(['/fi', 'home']);
    expect(from('/en', { '@id': '/en' })[1]).toEqual(['/fi', 'home']);
    expect(from('/en/sitemap', work)[1]).toEqual(['/fi', 'home']);
  });

  it.each([
    '/en/my-country?section=draft',
    '/en/search?SearchableText=drugs&portal_type=Toolbox',
    '/en/login?return_url=%2Fen%2Fa',
  ])('leads to the same page as %s', (address) => {
    expect(from(address)[1]).toEqual([address.replace('/en', '/fi'), 'page']);
  });

  it('keeps facets and page of a list, not the notice', () => {
    expect(
      from('/en/a/b?page=2&topic=a&not-in=fi', work).map(([href]) => href),
    ).toEqual([
      '/en/a/b?page=2&topic=a',
      '/fi/a/b?page=2&topic=a',
      '/fr/a/b?page=2&topic=a',
    ]);
    expect(
      from('/en/a/b?page=2', { ...work, review_state: 'draft' }, true)[1][0],
    ).toBe('/en/a/b?page=2&not-in=fi');
  });
});

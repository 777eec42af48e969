import { describe, expect, it } from 'vitest';
import { findItem, isBelow, mainSections, navigationPath } from './navigation';

const item = (url: string, items: any[] = []) => ({ url, title: url, items });
const tree = [
  item('/en'),
  item('/en/funding', [item('/en/funding/isf')]),
  item('/en/legal'),
];

describe('mainSections', () => {
  it('leaves out the home page and what the footer has', () => {
    expect(mainSections(tree).map((i) => i.url)).toEqual(['/en/funding']);
  });
});

describe('navigationPath', () => {
  it('is the language folder of the reader outside of the languages', () => {
    expect(navigationPath('/controlpanel/secretariat', 'fr')).toBe('/fr');
    expect(navigationPath('/en/funding/edit', 'fr')).toBe('/en/funding');
  });
});

describe('isBelow', () => {
  it('does not mistake a longer name for a child', () => {
    expect(isBelow('/en/news/a', '/en/news')).toBe(true);
    expect(isBelow('/en/newsletters', '/en/news')).toBe(false);
  });
});

describe('findItem', () => {
  it('looks at every level', () => {
    expect(findItem(tree, '/en/funding/isf')?.url).toBe('/en/funding/isf');
    expect(findItem(tree, '/en/none')).toBeUndefined();
  });
});

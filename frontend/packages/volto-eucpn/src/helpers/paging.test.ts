import { describe, expect, it } from 'vitest';
import { pageCount, pageFrom, pageHref, pageWindow } from './paging';

describe('paging', () => {
  it('reads the page from the query, 1 for anything odd', () => {
    expect(pageFrom('?page=3')).toBe(3);
    expect(pageFrom('?page=-1')).toBe(1);
    expect(pageFrom('?page=x')).toBe(1);
    expect(pageFrom(undefined)).toBe(1);
  });

  it('keeps the other parameters and gives page one a single address', () => {
    expect(pageHref('/en/search', '?SearchableText=a&page=2', 3)).toBe(
      '/en/search?SearchableText=a&page=3',
    );
    expect(pageHref('/en', '?page=2', 1)).toBe('/en');
  });

  it('names the ends and the neighbours, with gaps', () => {
    expect(pageWindow(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9]);
    expect(pageWindow(1, 3)).toEqual([1, 2, 3]);
    expect(pageWindow(1, 1)).toEqual([1]);
  });

  it('has at least one page', () => {
    expect(pageCount(0, 20)).toBe(1);
    expect(pageCount(21, 20)).toBe(2);
  });
});

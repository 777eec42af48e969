import { describe, expect, it } from 'vitest';
import { readSearch, searchParams } from './searchQuery';

describe('readSearch', () => {
  it('ignores values that the form does not offer', () => {
    expect(
      readSearch('?SearchableText= drugs &portal_type=X&sort_on=y'),
    ).toEqual({ text: 'drugs', type: '', sort: '', page: 1 });
  });
});

describe('searchParams', () => {
  it('sorts by relevance when there are words, else the newest first', () => {
    expect(searchParams(readSearch('?SearchableText=a')).sort_on).toBe(
      'relevance',
    );
    expect(searchParams(readSearch('')).sort_on).toBe('effective');
  });

  it('sorts titles from A on', () => {
    expect(searchParams(readSearch('?sort_on=sortable_title')).sort_order).toBe(
      'ascending',
    );
  });

  it('starts where the page starts', () => {
    expect(searchParams(readSearch('?page=3')).b_start).toBe('40');
  });
});

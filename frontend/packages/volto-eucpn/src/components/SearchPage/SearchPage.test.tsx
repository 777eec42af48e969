import React from 'react';
import { describe, expect, it, vi } from 'vitest';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import { worksPath } from '../../store/works';
import { readSearch, searchParams } from '../../helpers/searchQuery';
import SearchPage from './SearchPage';

// The toolbar is for editors and needs more of a store.
vi.mock('@plone/volto/hooks/client/useClient', () => ({
  useClient: () => false,
}));

const QUERY = '?SearchableText=and';
const failed = (refusal?: string) => ({
  reduxAsyncConnect: {},
  router: { location: { pathname: '/en/search' } },
  works: {
    search: {
      items: [],
      items_total: 0,
      loading: false,
      failed: true,
      refusal,
      request: worksPath('/en', searchParams(readSearch(QUERY))),
    },
  },
});
const show = (refusal?: string) =>
  renderPage(<SearchPage />, failed(refusal), `/en/search${QUERY}`);

describe('SearchPage', () => {
  it('says what the back end says of words that cannot be looked for', () => {
    show('Use words, not “and” alone.');
    expect(screen.getByText('Use words, not “and” alone.')).toBeTruthy();
  });

  it('says of every other failure that the search did not work', () => {
    show();
    expect(screen.getByText(/The search did not work/)).toBeTruthy();
  });
});

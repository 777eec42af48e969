import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { createPortal } from 'react-dom';
import { asyncConnect } from '@plone/volto/helpers/AsyncConnect';
import Toolbar from '@plone/volto/components/manage/Toolbar/Toolbar';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { useClient } from '@plone/volto/hooks/client/useClient';
import { languageOf } from '../../helpers/language';
import {
  readSearch,
  SEARCH_SIZE,
  searchParams,
} from '../../helpers/searchQuery';
import { useWorks } from '../../store/useWorks';
import { getWorks } from '../../store/works';
import SearchWidget from '../SearchWidget/SearchWidget';
import WorkList from '../WorkList/WorkList';
import SearchedLanguages from './SearchedLanguages';
import SearchFilters from './SearchFilters';

declare const __SERVER__: boolean;

const KEY = 'search';

const messages = defineMessages({
  title: { id: 'eucpn-search', defaultMessage: 'Search' },
  found: {
    id: 'eucpn-search-found',
    defaultMessage:
      '{total, plural, =0 {No results} one {# result} other {# results}}',
  },
  foundFor: {
    id: 'eucpn-search-found-for',
    defaultMessage:
      '{total, plural, =0 {No results} one {# result} other {# results}} for “{text}”',
  },
  empty: {
    id: 'eucpn-search-empty',
    defaultMessage:
      'Try fewer or other words, check the spelling, or show everything instead of one kind.',
  },
  failed: {
    id: 'eucpn-search-failed',
    defaultMessage: 'The search did not work. Please try again.',
  },
});

/** Search below a language folder: one result a work, in the best language. */
const SearchPage = () => {
  const intl = useIntl();
  const { pathname, search: query } = useLocation();
  const isClient = useClient();
  const search = readSearch(query);
  const entry = useWorks(
    KEY,
    `/${languageOf(pathname) || 'en'}`,
    searchParams(search),
  );
  const total = entry?.items_total || 0;
  return (
    <div id="view" className="eucpn-search-page" tabIndex={-1}>
      <Helmet title={intl.formatMessage(messages.title)}>
        <meta name="robots" content="noindex" />
      </Helmet>
      <div className="eucpn-wrap" id="page-search">
        <h1>{intl.formatMessage(messages.title)}</h1>
        <SearchWidget
          value={search.text}
          label={intl.formatMessage(messages.title)}
          key={query}
        >
          <SearchFilters search={search} />
        </SearchWidget>
        {entry?.request && (
          <section aria-busy={entry.loading}>
            <div role="status">
              <h2 className="eucpn-search-page__count">
                {entry.failed
                  ? entry.refusal || intl.formatMessage(messages.failed)
                  : intl.formatMessage(
                      search.text ? messages.foundFor : messages.found,
                      { total, text: search.text },
                    )}
              </h2>
              {!entry.failed && (
                <SearchedLanguages languages={entry.searched_languages} />
              )}
            </div>
            {!entry.failed && (
              <WorkList
                items={entry.items}
                total={total}
                variation="list"
                size={SEARCH_SIZE}
                page={search.page}
                path={pathname}
                search={query}
                empty={intl.formatMessage(messages.empty)}
              />
            )}
          </section>
        )}
      </div>
      {isClient &&
        createPortal(
          <Toolbar
            pathname={pathname}
            hideDefaultViewButtons
            inner={<span />}
          />,
          document.getElementById('toolbar') as HTMLElement,
        )}
    </div>
  );
};

export default asyncConnect([
  {
    key: 'eucpnSearch',
    promise: ({ location, store: { dispatch } }: any) =>
      __SERVER__ &&
      dispatch(
        getWorks(
          KEY,
          `/${languageOf(location.pathname) || 'en'}`,
          searchParams(readSearch(location.search)),
        ),
      ).catch(() => null),
  },
])(SearchPage);

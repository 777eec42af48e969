import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { pluralTypeNames } from '../../messages/types';
import { SEARCH_SORTS, SEARCH_TYPES } from '../../helpers/searchQuery';
import type { Search } from '../../helpers/searchQuery';

const messages = defineMessages({
  type: { id: 'eucpn-search-type', defaultMessage: 'Show' },
  all: { id: 'eucpn-search-all', defaultMessage: 'Everything' },
  sort: { id: 'eucpn-search-sort', defaultMessage: 'Sort by' },
  relevance: { id: 'eucpn-sort-relevance', defaultMessage: 'Relevance' },
  effective: { id: 'eucpn-sort-newest', defaultMessage: 'Newest first' },
  sortable_title: { id: 'eucpn-sort-title', defaultMessage: 'Title' },
});

/** Kind and order of the results, as fields of the search form. */
const SearchFilters = ({ search }: { search: Search }) => {
  const intl = useIntl();
  return (
    <div className="eucpn-search__filters">
      <label>
        <span>{intl.formatMessage(messages.type)}</span>
        <select name="portal_type" defaultValue={search.type}>
          <option value="">{intl.formatMessage(messages.all)}</option>
          {SEARCH_TYPES.map((type) => (
            <option key={type} value={type}>
              {intl.formatMessage(pluralTypeNames[type])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{intl.formatMessage(messages.sort)}</span>
        <select
          name="sort_on"
          defaultValue={
            search.sort || (search.text ? 'relevance' : 'effective')
          }
        >
          {SEARCH_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {intl.formatMessage(messages[sort])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

export default SearchFilters;

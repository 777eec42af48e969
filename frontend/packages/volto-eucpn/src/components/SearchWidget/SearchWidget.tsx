import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useLanguage } from '../../helpers/language';

const messages = defineMessages({
  label: { id: 'eucpn-search-site', defaultMessage: 'Search this site' },
  submit: { id: 'eucpn-search', defaultMessage: 'Search' },
});

/**
 * A plain GET form: it needs no JavaScript and stays in the page's language.
 *
 * @param props.value words to show, for the search page
 * @param props.label name of the form where it is not the frame's own
 * @param props.children further fields of the form
 */
const SearchWidget = ({
  value,
  label,
  children,
}: {
  value?: string;
  label?: string;
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  return (
    <form
      className="eucpn-search"
      action={`/${useLanguage()}/search`}
      method="get"
      role="search"
      aria-label={label}
    >
      <div className="eucpn-search__line">
        <input
          type="search"
          name="SearchableText"
          defaultValue={value}
          aria-label={intl.formatMessage(messages.label)}
          placeholder={intl.formatMessage(messages.label)}
          autoComplete="off"
        />
        <button type="submit">
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <g
              fill="none"
              stroke="currentColor"
              strokeWidth="2.5"
              strokeLinecap="round"
            >
              <circle cx="10.5" cy="10.5" r="6.5" />
              <path d="m15.5 15.5 5 5" />
            </g>
          </svg>
          <span>{intl.formatMessage(messages.submit)}</span>
        </button>
      </div>
      {children}
    </form>
  );
};

export default SearchWidget;

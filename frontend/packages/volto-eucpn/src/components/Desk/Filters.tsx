import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useHistory, useLocation } from 'react-router-dom';
import { tokenOf } from '../../helpers/terms';
import { changed } from './address';
import { messages } from './messages';
import type { Facet } from './types';

export interface Choice {
  /** The parameter of the service. */
  name: string;
  message: { id: string; defaultMessage: string };
  options: (Partial<Facet> & { token: string })[];
  /** What is offered when nothing is chosen; "All" where it is not said. */
  none?: string;
  /** False where there is always a value, as with the state. */
  clearable?: boolean;
}

/** What an address chooses, with a value that is no longer offered. */
function optionsOf({ options }: Choice, value: string) {
  return !value || options.some((option) => tokenOf(option as any) === value)
    ? options
    : [...options, { token: value, title: value }];
}

/**
 * Narrows a list: a plain form whose values end up in the address.
 *
 * @param props.choices lists to choose from; empty ones are left out
 * @param props.keep parameters that stay when the filters are cleared
 * @param props.text true for a field for words
 */
const Filters = ({
  choices,
  keep,
  text = false,
  children,
}: {
  choices: Choice[];
  keep: string[];
  text?: boolean;
  /** Further fields, and whether one of them has a value, by their names. */
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const history = useHistory();
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  const shown = choices.filter(
    ({ name, options }) => options.length > 0 || query.get(name),
  );
  const active = [...query.keys()].filter(
    (name) => !keep.includes(name) && name !== 'page',
  );
  const cleared = changed(
    search,
    Object.fromEntries(active.map((name) => [name, null])),
  );
  if (!shown.length && !text && !children) return null;

  const apply = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const change: Record<string, string | null> = {};
    values.forEach((value, name) => {
      change[name] = String(value).trim() || null;
    });
    history.push(`${pathname}${changed(search, change)}`);
  };

  return (
    <form
      // The fields begin anew with another address.
      key={search}
      className="eucpn-desk__filters"
      role="search"
      aria-label={intl.formatMessage(messages.filters)}
      method="get"
      onSubmit={apply}
    >
      {keep.map(
        (name) =>
          query.get(name) &&
          !shown.some((choice) => choice.name === name) && (
            <input
              key={name}
              type="hidden"
              name={name}
              value={query.get(name) || ''}
            />
          ),
      )}
      {text && (
        <label>
          <span>{intl.formatMessage(messages.text)}</span>
          <input
            type="search"
            name="SearchableText"
            defaultValue={query.get('SearchableText') || ''}
            autoComplete="off"
          />
        </label>
      )}
      {children}
      {shown.map((choice) => {
        const value = query.get(choice.name) || '';
        return (
          <label key={choice.name}>
            <span>{intl.formatMessage(choice.message)}</span>
            <select name={choice.name} defaultValue={value}>
              {choice.clearable !== false && (
                <option value="">
                  {choice.none || intl.formatMessage(messages.all)}
                </option>
              )}
              {optionsOf(choice, value).map(({ token, title, count }) => (
                <option key={token} value={token}>
                  {count === undefined
                    ? title || token
                    : `${title || token} (${count})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <button type="submit" className="eucpn-do">
        {intl.formatMessage(messages.apply)}
      </button>
      {active.length > 0 && (
        <Link to={`${pathname}${cleared}`}>
          {intl.formatMessage(messages.clear)}
        </Link>
      )}
    </form>
  );
};

export default Filters;

import React, { useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link, useHistory, useLocation } from 'react-router-dom';
import { changed } from './address';
import FilterField from './FilterField';
import type { Choice } from './FilterField';
import { messages } from './messages';

/**
 * Narrows a list: a plain form whose values end up in the address, also where
 * no script runs. How much is left is said to listeners.
 *
 * @param props.choices lists to choose from; empty ones are left out
 * @param props.keep parameters that stay when the filters are cleared
 * @param props.text true for a field for words
 * @param props.total how many items there are
 */
const Filters = ({
  choices,
  keep,
  text = false,
  total,
  children,
}: {
  choices: Choice[];
  keep: string[];
  text?: boolean;
  total?: number;
  /** Further fields, by the names of their parameters. */
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const history = useHistory();
  const button = useRef<HTMLButtonElement>(null);
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  const shown = choices.filter(
    ({ name, options }) => options.length > 0 || query.get(name),
  );
  const active = Array.from(query.keys()).filter(
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
      className="eucpn-desk__filters"
      role="search"
      aria-label={intl.formatMessage(messages.filters)}
      method="get"
      onSubmit={apply}
    >
      {keep
        .filter((name) => query.get(name))
        .filter((name) => !shown.some((choice) => choice.name === name))
        .map((name) => (
          <input
            key={name}
            type="hidden"
            name={name}
            value={query.get(name) || ''}
          />
        ))}
      {/* The fields begin anew with another address; the buttons stay. */}
      <div className="eucpn-desk__fields" key={search}>
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
        {shown.map((choice) => (
          <FilterField
            key={`${choice.name} ${choice.value}`}
            choice={choice}
            value={query.get(choice.name) || ''}
          />
        ))}
      </div>
      <div className="eucpn-desk__buttons">
        <button ref={button} type="submit" className="eucpn-do">
          {intl.formatMessage(messages.apply)}
        </button>
        {active.length > 0 && (
          <Link
            to={`${pathname}${cleared}`}
            // The link goes with the filters; its neighbour stays.
            onClick={() => button.current?.focus()}
          >
            {intl.formatMessage(messages.clear)}
          </Link>
        )}
      </div>
      {total !== undefined && (
        <p className="eucpn-hidden" role="status">
          {intl.formatMessage(messages.found, { total })}
        </p>
      )}
    </form>
  );
};

export default Filters;

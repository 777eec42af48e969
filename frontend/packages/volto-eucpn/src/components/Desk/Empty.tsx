import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { changed } from './address';
import { messages } from './messages';

/**
 * Why a list is empty: because of its filters, which can be cleared, or because
 * of what the children say.
 *
 * @param props.filters parameters that narrow the list
 */
const Empty = ({
  filters,
  children,
}: {
  filters: string[];
  children: React.ReactNode;
}) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  const active = filters.filter((name) => query.get(name));
  const cleared = Object.fromEntries(active.map((name) => [name, null]));
  return (
    <div className="eucpn-desk__empty">
      {active.length > 0 ? (
        <p>
          {intl.formatMessage(messages.noMatch)}{' '}
          <Link to={`${pathname}${changed(search, cleared)}`}>
            {intl.formatMessage(messages.clear)}
          </Link>
        </p>
      ) : (
        <p>{children}</p>
      )}
    </div>
  );
};

export default Empty;

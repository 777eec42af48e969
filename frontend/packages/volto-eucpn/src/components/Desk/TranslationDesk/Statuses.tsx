import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { titleOf } from '../../../helpers/terms';
import { changed } from '../address';
import type { Facet } from '../types';
import { messages } from './messages';
import type { Status } from './request';

/** The statuses as links, each with its number. */
const Statuses = ({
  statuses,
  current,
}: {
  statuses: Facet[];
  current: Status | null;
}) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const links = [
    {
      token: null,
      title: intl.formatMessage(messages.all),
      count: statuses.reduce((sum, { count }) => sum + count, 0),
    },
    ...statuses.map((each) => ({ ...each, title: titleOf(each) })),
  ];
  return (
    <nav
      className="eucpn-desk__sections"
      aria-label={intl.formatMessage(messages.statuses)}
    >
      <ul>
        {links.map(({ token, title, count }) => (
          <li key={token}>
            <Link
              to={`${pathname}${changed(search, { status: token })}`}
              aria-current={token === current ? 'page' : undefined}
            >
              {`${title} (${intl.formatNumber(count)})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default Statuses;

import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { changed } from '../address';
import type { Section } from '../types';
import { messages } from './messages';

/** The stages of a country's contributions, each with how many are there. */
const Sections = ({
  sections,
  current,
}: {
  sections: Section[];
  current: string;
}) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  return (
    <nav
      className="eucpn-desk__sections"
      aria-label={intl.formatMessage(messages.sections)}
    >
      <ul>
        {sections.map(({ id, title, count }) => (
          <li key={id} className={count ? undefined : 'is-empty'}>
            <Link
              to={`${pathname}${changed(search, {
                section: id,
                sort_on: null,
                sort_order: null,
              })}`}
              aria-current={id === current ? 'page' : undefined}
            >
              {title}{' '}
              <span className="eucpn-count">
                {new Intl.NumberFormat(intl.locale).format(count)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default Sections;

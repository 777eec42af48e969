import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { pageMessages } from './messages';
import { useDeskPages } from './pages';
import type { DeskPageId } from './pages';
import TodoCount from './TodoCount';

/** The way between the pages of the desk. */
const DeskNav = ({
  current,
  language,
}: {
  current: DeskPageId;
  language: string;
}) => {
  const intl = useIntl();
  const pages = useDeskPages();
  if (pages.length < 2) return null;
  return (
    <nav
      className="eucpn-desk__pages"
      aria-label={intl.formatMessage(pageMessages.desk)}
    >
      <ul>
        {pages.map(({ id, message }) => (
          <li key={id}>
            <Link
              to={`/${language}/${id}`}
              aria-current={id === current ? 'page' : undefined}
            >
              {intl.formatMessage(message)}
              {id === 'to-do' && <TodoCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default DeskNav;

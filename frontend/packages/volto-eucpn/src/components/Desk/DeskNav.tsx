import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { pageMessages } from './messages';
import { deskAddress, useDeskPages } from './pages';
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
        {pages.map((page) => (
          <li key={page.id}>
            <Link
              to={deskAddress(page, language)}
              aria-current={page.id === current ? 'page' : undefined}
            >
              {intl.formatMessage(page.message)}
              {page.id === 'to-do' && <TodoCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default DeskNav;

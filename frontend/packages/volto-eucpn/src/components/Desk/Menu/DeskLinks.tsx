import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { deskAddress } from '../pages';
import type { DeskPage } from '../pages';
import TodoCount from '../TodoCount';

/** The pages of the desk as items of a list. */
const DeskLinks = ({
  pages,
  language,
}: {
  pages: DeskPage[];
  language: string;
}) => {
  const intl = useIntl();
  const { pathname } = useLocation();
  return (
    <>
      {pages.map((page) => (
        <li key={page.id}>
          <Link
            to={deskAddress(page, language)}
            aria-current={
              pathname === deskAddress(page, language) ? 'page' : undefined
            }
          >
            {intl.formatMessage(page.message)}
            {page.id === 'to-do' && <TodoCount />}
          </Link>
        </li>
      ))}
    </>
  );
};

export default DeskLinks;

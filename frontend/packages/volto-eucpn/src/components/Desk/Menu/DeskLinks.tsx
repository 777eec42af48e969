import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
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
      {pages.map(({ id, message }) => (
        <li key={id}>
          <Link
            to={`/${language}/${id}`}
            aria-current={
              pathname === `/${language}/${id}` ? 'page' : undefined
            }
          >
            {intl.formatMessage(message)}
            {id === 'to-do' && <TodoCount />}
          </Link>
        </li>
      ))}
    </>
  );
};

export default DeskLinks;

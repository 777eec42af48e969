import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { useLanguage } from '../../../helpers/language';
import { pageFrom } from '../../../helpers/paging';
import { useDesk } from '../../../store/useDesk';
import Pagination from '../../Pagination/Pagination';
import { DESK_SIZE, serviceAddress } from '../address';
import DeskPage from '../DeskPage';
import { pageMessages } from '../messages';
import { onServer } from '../onServer';
import { useKeepFocus } from '../Table/useKeepFocus';
import type { Todo } from '../types';
import { messages } from './messages';
import TodoLine from './TodoLine';
import { useSeen } from './useSeen';

const KEY = 'to-do';

const addressOf = (language: string, search: string) =>
  serviceAddress(language, 'todo', search, []);

const NONE: Todo['items'] = [];

/** What waits for who is signed in: the twin of the mails. */
const TodoPage = () => {
  const intl = useIntl();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { reload, ...entry } = useDesk<Todo>(KEY, addressOf(language, search));
  const { data } = entry;
  const items = data?.items || NONE;
  const page = pageFrom(search);
  const { ref, onFocus } = useKeepFocus<HTMLUListElement>(items);
  useSeen(language, data, entry.at);
  return (
    <DeskPage
      id="to-do"
      title={intl.formatMessage(pageMessages.todo)}
      lead={
        <>
          {intl.formatMessage(messages.lead)}{' '}
          <Link to={`/${language}/notification-preferences`}>
            {intl.formatMessage(messages.preferences)}
          </Link>
        </>
      }
      entry={entry}
      reload={reload}
    >
      {items.length > 0 ? (
        <ul
          ref={ref}
          className="eucpn-todo"
          aria-label={intl.formatMessage(messages.list)}
          aria-busy={entry.loading}
          onFocus={onFocus}
        >
          {items.map((todo) => (
            <TodoLine key={`${todo.kind} ${todo.item.UID}`} todo={todo} />
          ))}
        </ul>
      ) : (
        <div className="eucpn-desk__empty">
          <p>{intl.formatMessage(messages.empty)}</p>
        </div>
      )}
      <Pagination
        total={data?.items_total || 0}
        size={DESK_SIZE}
        page={page}
        path={pathname}
        search={search}
      />
    </DeskPage>
  );
};

export default onServer(({ language, search }) => [
  [KEY, addressOf(language, search)],
])(TodoPage);

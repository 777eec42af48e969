import React from 'react';
import { useIntl } from 'react-intl';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import { titleOf } from '../../../helpers/terms';
import ItemCell from '../Table/ItemCell';
import RowActions from '../Table/RowActions';
import type { TodoItem } from '../types';
import { messages } from './messages';
import TickOff from './TickOff';

/** One thing to do: a sentence, the item that it is about, and what next. */
const TodoLine = ({ todo }: { todo: TodoItem }) => {
  const intl = useIntl();
  const { item } = todo;
  return (
    <li
      className={`eucpn-todo__line${todo.new ? ' is-new' : ''}`}
      data-row
      tabIndex={-1}
    >
      <div>
        <p className="eucpn-todo__head">
          {todo.new && (
            <Badge kind="plain" value="new">
              {intl.formatMessage(messages.fresh)}
            </Badge>
          )}{' '}
          <bdi>{todo.title}</bdi>
        </p>
        <p className="eucpn-todo__facts">
          <span>
            {intl.formatMessage(messages.since, {
              date: <DateText key="since" value={todo.since} />,
            })}
          </span>
          <span>{titleOf(item.contributing_member_state)}</span>
        </p>
        <ItemCell row={item} />
      </div>
      <RowActions row={item} />
      {todo.news && <TickOff item={item} />}
    </li>
  );
};

export default TodoLine;

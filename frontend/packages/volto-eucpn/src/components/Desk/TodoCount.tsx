import React from 'react';
import { useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { pageMessages } from './messages';
import { TODO_COUNT } from './useTodoCount';

/** How much there is to do; empty until it is known, in a place of its size. */
const TodoCount = () => {
  const intl = useIntl();
  const known = useSelector((state: any) => state.desk?.[TODO_COUNT]?.data);
  const total = known?.items_total || 0;
  const fresh = known?.new || 0;
  const shown = new Intl.NumberFormat(intl.locale).format(Math.min(total, 99));
  return (
    <span className={`eucpn-count${fresh ? ' has-new' : ''}`}>
      {known && (
        <>
          <span aria-hidden="true">{total > 99 ? `${shown}+` : shown}</span>
          <span className="eucpn-hidden">
            {` (${intl.formatMessage(pageMessages.count, { total, fresh })})`}
          </span>
        </>
      )}
    </span>
  );
};

export default TodoCount;

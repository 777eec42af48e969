import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import DateText from '../../DateText/DateText';
import type { Audit, AuditEvent } from '../types';
import { messages } from './messages';
import { shown } from './request';

const COLUMNS = ['time', 'who', 'what', 'item', 'change', 'request'] as const;

/** What a record says in a column. */
const Value = ({
  column,
  record,
}: {
  column: (typeof COLUMNS)[number];
  record: AuditEvent;
}) => {
  const intl = useIntl();
  const { from, item, path, request, time, to, type, what, who } = record;
  switch (column) {
    case 'time':
      return <DateText value={time} time zone />;
    case 'who':
      return <bdi>{who || intl.formatMessage(messages.nobody)}</bdi>;
    case 'what':
      return <code>{what}</code>;
    case 'item':
      return (
        <>
          {path ? (
            <Link to={path}>
              <bdi>{path}</bdi>
            </Link>
          ) : (
            <bdi>{item || '–'}</bdi>
          )}
          {type && <span className="eucpn-desk__note">{type}</span>}
        </>
      );
    case 'change':
      if (!shown(from) && !shown(to)) return <>–</>;
      return (
        <>
          <bdi>{shown(from) || '–'}</bdi>{' '}
          <span className="eucpn-audit__arrow">
            <span className="eucpn-hidden">
              {intl.formatMessage(messages.became)}
            </span>
          </span>{' '}
          <bdi>{shown(to) || '–'}</bdi>
        </>
      );
    default:
      return <code>{request || '–'}</code>;
  }
};

/** The records of one page. */
const AuditTable = ({ data, busy }: { data: Audit; busy: boolean }) => {
  const intl = useIntl();
  return (
    <div className="eucpn-table eucpn-desk__table eucpn-audit" aria-busy={busy}>
      <table>
        <caption>
          {intl.formatMessage(messages.caption, { total: data.items_total })}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {intl.formatMessage(messages[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.items.map((record, index) => (
            // Records are never changed; two may say the same.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={`${record.time} ${index}`}>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <span className="eucpn-table__label" aria-hidden="true">
                    {intl.formatMessage(messages[column])}
                  </span>
                  <Value column={column} record={record} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export default AuditTable;

import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../helpers/language';
import { pageFrom } from '../../../helpers/paging';
import { useDesk } from '../../../store/useDesk';
import Pagination from '../../Pagination/Pagination';
import DeskPage from '../DeskPage';
import Empty from '../Empty';
import Filters from '../Filters';
import { pageMessages } from '../messages';
import { onServer } from '../onServer';
import type { Audit } from '../types';
import AuditTable from './AuditTable';
import { messages } from './messages';
import {
  AUDIT_FILTERS,
  AUDIT_SIZE,
  auditAddress,
  exportAddress,
} from './request';

const KEY = 'audit-trail';
const FORMATS = ['csv', 'jsonl'] as const;
const DAYS: readonly string[] = ['from', 'to'];

/** Who did what, for administrators; to be narrowed and downloaded. */
const AuditPage = () => {
  const intl = useIntl();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const address = auditAddress(language, search);
  const { reload, ...entry } = useDesk<Audit>(KEY, address);
  const { data } = entry;
  const query = new URLSearchParams(search);
  const events = data?.facets?.what || [];
  return (
    <DeskPage
      id="audit-trail"
      title={intl.formatMessage(pageMessages.audit)}
      lead={intl.formatMessage(messages.lead)}
      entry={entry}
      reload={reload}
    >
      {data && (
        <>
          <Filters
            keep={[]}
            total={data.items_total}
            choices={[
              { name: 'what', message: messages.what, options: events },
            ]}
          >
            {AUDIT_FILTERS.filter(
              (name) => name !== 'what' || !events.length,
            ).map((name) => (
              <label key={name}>
                <span>{intl.formatMessage(messages[name])}</span>
                <input
                  type={DAYS.includes(name) ? 'date' : 'text'}
                  name={name}
                  defaultValue={query.get(name) || ''}
                  autoComplete="off"
                />
              </label>
            ))}
          </Filters>
          {data.items.length > 0 ? (
            <>
              <p className="eucpn-desk__buttons">
                {intl.formatMessage(messages.export)}{' '}
                {FORMATS.map((format) => (
                  <a
                    key={format}
                    href={exportAddress(language, search, format)}
                    download
                  >
                    {intl.formatMessage(messages[format])}
                  </a>
                ))}
              </p>
              <AuditTable
                data={data}
                busy={entry.loading || entry.request !== address}
              />
            </>
          ) : (
            <Empty filters={[...AUDIT_FILTERS]}>
              {intl.formatMessage(
                data.enabled === false ? messages.off : messages.empty,
              )}
            </Empty>
          )}
          <Pagination
            total={data.items_total}
            size={AUDIT_SIZE}
            page={pageFrom(search)}
            path={pathname}
            search={search}
          />
        </>
      )}
    </DeskPage>
  );
};

export default onServer(({ language, search }) => [
  [KEY, auditAddress(language, search)],
])(AuditPage);

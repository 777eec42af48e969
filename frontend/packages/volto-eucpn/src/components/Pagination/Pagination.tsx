import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { pageCount, pageHref, pageWindow } from '../../helpers/paging';

const messages = defineMessages({
  label: { id: 'eucpn-pages', defaultMessage: 'Pages' },
  page: { id: 'eucpn-page-number', defaultMessage: 'Page {page}' },
  previous: { id: 'eucpn-page-previous', defaultMessage: 'Previous page' },
  next: { id: 'eucpn-page-next', defaultMessage: 'Next page' },
});

/**
 * Links to the other pages of a list; nothing when there is only one.
 *
 * @param props.total number of items, props.size items on a page
 * @param props.page number of this page, from 1
 * @param props.path and props.search address of the list and its query string
 * @param props.param name of the page's parameter, default "page"
 */
const Pagination = ({
  total,
  size,
  page,
  path,
  search = '',
  param = 'page',
}: {
  total: number;
  size: number;
  page: number;
  path: string;
  search?: string;
  param?: string;
}) => {
  const intl = useIntl();
  const pages = pageCount(total, size);
  if (pages < 2) return null;
  const href = (n: number) => pageHref(path, search, n, param);
  return (
    <nav
      className="eucpn-pages"
      aria-label={intl.formatMessage(messages.label)}
    >
      {page > 1 && (
        <a className="eucpn-pages__step" href={href(page - 1)} rel="prev">
          {intl.formatMessage(messages.previous)}
        </a>
      )}
      <ol>
        {pageWindow(page, pages).map((n, index) => (
          <li key={n || `gap-${index}`}>
            {n === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(n)}
                aria-label={intl.formatMessage(messages.page, { page: n })}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className="eucpn-pages__step" href={href(page + 1)} rel="next">
          {intl.formatMessage(messages.next)}
        </a>
      )}
    </nav>
  );
};

export default Pagination;

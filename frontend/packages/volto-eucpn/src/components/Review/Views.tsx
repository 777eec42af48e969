import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { at } from './address';
import { messages } from './messages';

/** The two ways to look at an item: the difference, and as it will look. */
const Views = ({ showsPreview }: { showsPreview: boolean }) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  return (
    <nav
      className="eucpn-review__views"
      aria-label={intl.formatMessage(messages.views)}
    >
      <Link
        to={at(pathname, search, { view: null })}
        aria-current={showsPreview ? undefined : 'page'}
      >
        {intl.formatMessage(messages.differences)}
      </Link>
      <Link
        to={at(pathname, search, { view: 'preview' })}
        aria-current={showsPreview ? 'page' : undefined}
      >
        {intl.formatMessage(messages.preview)}
      </Link>
    </nav>
  );
};

export default Views;

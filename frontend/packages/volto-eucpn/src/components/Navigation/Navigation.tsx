import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { isBelow, mainSections, useNavigation } from '../../helpers/navigation';

const messages = defineMessages({
  label: { id: 'eucpn-navigation', defaultMessage: 'Sections' },
});

/** The sections of the site in a row. */
const Navigation = ({ pathname }: { pathname: string }) => {
  const intl = useIntl();
  const items = mainSections(useNavigation(pathname));
  if (!items.length) return null;
  return (
    <nav className="eucpn-nav" aria-label={intl.formatMessage(messages.label)}>
      <ul className="eucpn-wrap">
        {items.map((item) => (
          <li key={item.url}>
            <Link
              to={item.url}
              aria-current={isBelow(pathname, item.url) ? 'true' : undefined}
            >
              {item.nav_title || item.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default Navigation;

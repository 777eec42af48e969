import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { Link } from 'react-router-dom';
import { isBelow, mainSections } from '../../helpers/navigation';
import { useLanguage } from '../../helpers/language';
import { useDetails } from '../../helpers/useDetails';
import DeskLinks from '../Desk/Menu/DeskLinks';
import { pageMessages } from '../Desk/messages';
import { useDeskPages } from '../Desk/pages';
import SearchWidget from '../SearchWidget/SearchWidget';

const messages = defineMessages({
  menu: { id: 'eucpn-menu', defaultMessage: 'Menu' },
  label: { id: 'eucpn-navigation', defaultMessage: 'Sections' },
  home: { id: 'eucpn-home-page', defaultMessage: 'Home' },
  signIn: { id: 'eucpn-sign-in', defaultMessage: 'Sign in' },
});

/** Search and all sections behind one button, for small screens. */
const MobileMenu = ({ pathname = '' }: { pathname?: string }) => {
  const intl = useIntl();
  const language = useLanguage();
  const details = useDetails();
  const all = useSelector((state: any) => state.navigation?.items || []);
  const token = useSelector((state: any) => state.userSession?.token);
  const pages = useDeskPages();
  return (
    <details className="eucpn-menu" ref={details}>
      <summary>
        <span className="eucpn-menu__icon" aria-hidden="true" />
        {intl.formatMessage(messages.menu)}
      </summary>
      <div className="eucpn-menu__panel">
        <SearchWidget />
        <nav aria-label={intl.formatMessage(messages.label)}>
          <ul>
            <li>
              <Link to={`/${language}`}>
                {intl.formatMessage(messages.home)}
              </Link>
            </li>
            {mainSections(all).map((item) => (
              <li key={item.url}>
                <Link
                  to={item.url}
                  aria-current={
                    isBelow(pathname, item.url) ? 'true' : undefined
                  }
                >
                  {item.nav_title || item.title}
                </Link>
                {item.items && item.items.length > 0 && (
                  <ul>
                    {item.items.map((child) => (
                      <li key={child.url}>
                        <Link to={child.url}>
                          {child.nav_title || child.title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </nav>
        {pages.length > 0 && (
          <nav aria-label={intl.formatMessage(pageMessages.desk)}>
            <ul>
              <DeskLinks pages={pages} language={language} />
            </ul>
          </nav>
        )}
        <a
          className="eucpn-menu__sign-in"
          href={`/${language}/${token ? 'logout' : 'login'}`}
        >
          {intl.formatMessage(token ? pageMessages.signOut : messages.signIn)}
        </a>
      </div>
    </details>
  );
};

export default MobileMenu;

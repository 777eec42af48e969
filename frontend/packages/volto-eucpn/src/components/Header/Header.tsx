import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { useLanguage } from '../../helpers/language';
import DeskMenu from '../Desk/Menu/DeskMenu';
import LanguageSelector from '../LanguageSelector/LanguageSelector';
import Logo from '../Logo/Logo';
import MobileMenu from '../MobileMenu/MobileMenu';
import Navigation from '../Navigation/Navigation';
import SearchWidget from '../SearchWidget/SearchWidget';

const messages = defineMessages({
  signIn: { id: 'eucpn-sign-in', defaultMessage: 'Sign in' },
});

/** Name, search, language and navigation, above every page. */
const Header = ({ pathname }: { pathname: string }) => {
  const intl = useIntl();
  const language = useLanguage();
  const token = useSelector((state: any) => state.userSession?.token);
  return (
    <header className="eucpn-header" id="navigation" tabIndex={-1}>
      <div className="eucpn-wrap eucpn-header__top">
        <Logo />
        <div className="eucpn-header__tools">
          <SearchWidget />
          <LanguageSelector />
          {token ? (
            <DeskMenu />
          ) : (
            <a className="eucpn-header__sign-in" href={`/${language}/login`}>
              {intl.formatMessage(messages.signIn)}
            </a>
          )}
          <MobileMenu pathname={pathname} />
        </div>
      </div>
      <Navigation pathname={pathname} />
    </header>
  );
};

export default Header;

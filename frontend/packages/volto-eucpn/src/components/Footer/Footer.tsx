import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { useLanguage } from '../../helpers/language';
import { mainSections } from '../../helpers/navigation';
import Mark from '../Logo/Mark';
import LegalLinks from './LegalLinks';

const messages = defineMessages({
  name: {
    id: 'eucpn-name',
    defaultMessage: 'European Crime Prevention Network',
  },
  about: {
    id: 'eucpn-footer-about',
    defaultMessage:
      'The network connects the Member States of the European Union so that what works in preventing crime in one place is known and used in others.',
  },
  contact: { id: 'eucpn-contact', defaultMessage: 'Contact' },
  sections: { id: 'eucpn-navigation', defaultMessage: 'Sections' },
});

/** What the network is, the sections and the legal pages, below every page. */
const Footer = () => {
  const intl = useIntl();
  const language = useLanguage();
  const items = useSelector((state: any) => state.navigation?.items || []);
  return (
    <footer className="eucpn-footer" id="footer" tabIndex={-1}>
      <div className="eucpn-wrap">
        <div className="eucpn-footer__main">
          <div className="eucpn-footer__about">
            <p className="eucpn-footer__name">
              <Mark />
              {intl.formatMessage(messages.name)}
            </p>
            <p>{intl.formatMessage(messages.about)}</p>
            <p>
              <UniversalLink href={`/${language}/about/contact`}>
                {intl.formatMessage(messages.contact)}
              </UniversalLink>
            </p>
          </div>
          <div className="eucpn-footer__sections">
            <h2>{intl.formatMessage(messages.sections)}</h2>
            <ul>
              {mainSections(items).map((item) => (
                <li key={item.url}>
                  <UniversalLink href={item.url}>
                    {item.nav_title || item.title}
                  </UniversalLink>
                </li>
              ))}
            </ul>
          </div>
        </div>
        <LegalLinks language={language} />
      </div>
    </footer>
  );
};

export default Footer;

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';

const messages = defineMessages({
  label: { id: 'eucpn-legal', defaultMessage: 'Legal information' },
  notice: { id: 'eucpn-legal-notice', defaultMessage: 'Legal notice' },
  privacy: { id: 'eucpn-legal-privacy', defaultMessage: 'Privacy' },
  cookies: { id: 'eucpn-legal-cookies', defaultMessage: 'Cookies' },
  accessibility: {
    id: 'eucpn-legal-accessibility',
    defaultMessage: 'Accessibility',
  },
  sitemap: { id: 'eucpn-sitemap', defaultMessage: 'Site map' },
});

/** Links that every page owes its readers. */
const LegalLinks = ({ language }: { language: string }) => {
  const intl = useIntl();
  const links = [
    [messages.notice, 'legal/notice'],
    [messages.privacy, 'legal/privacy'],
    [messages.cookies, 'legal/cookies'],
    [messages.accessibility, 'legal/accessibility'],
    [messages.sitemap, 'sitemap'],
  ] as const;
  return (
    <nav
      className="eucpn-footer__legal"
      aria-label={intl.formatMessage(messages.label)}
    >
      <ul>
        {links.map(([message, path]) => (
          <li key={path}>
            <UniversalLink href={`/${language}/${path}`}>
              {intl.formatMessage(message)}
            </UniversalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export default LegalLinks;

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { languageNames } from '../../config/languages';
import { useLanguage, useSiteLanguages } from '../../helpers/language';
import { languageLinks } from '../../helpers/languageLinks';
import { useDetails } from '../../helpers/useDetails';

const messages = defineMessages({
  label: { id: 'eucpn-languages', defaultMessage: 'Languages' },
  home: {
    id: 'eucpn-not-translated',
    defaultMessage: 'home page, this page is not translated',
  },
  note: {
    id: 'eucpn-languages-note',
    defaultMessage:
      'Languages marked ○ have no translation of this page yet; they lead to the home page.',
  },
});

/**
 * All languages by their own names, as plain links: they work without
 * JavaScript and bring the words of their language along.
 */
const LanguageSelector = () => {
  const intl = useIntl();
  const details = useDetails();
  const location = useLocation();
  const current = useLanguage();
  const languages = useSiteLanguages();
  const translations = useSelector(
    (state: any) => state.content.data?.['@components']?.translations?.items,
  );
  const links = languageLinks(languages, current, location, translations || []);
  return (
    <nav
      className="eucpn-languages"
      aria-label={intl.formatMessage(messages.label)}
    >
      <details ref={details}>
        <summary>
          <span className="eucpn-languages__code" aria-hidden="true">
            {current}
          </span>
          <span className="eucpn-languages__name" lang={current}>
            {languageNames[current] || current}
          </span>
        </summary>
        <div className="eucpn-languages__panel">
          <ul>
            {links.map((link) => (
              <li key={link.language}>
                <a
                  href={link.href}
                  hrefLang={link.language}
                  aria-current={link.current ? 'true' : undefined}
                  className={link.home ? 'is-home' : undefined}
                >
                  <span lang={link.language}>
                    {languageNames[link.language] || link.language}
                  </span>
                  {link.home && (
                    <span className="eucpn-hidden">
                      {` (${intl.formatMessage(messages.home)})`}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
          {links.some((link) => link.home) && (
            <p aria-hidden="true">{intl.formatMessage(messages.note)}</p>
          )}
        </div>
      </details>
    </nav>
  );
};

export default LanguageSelector;

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
  best: {
    id: 'eucpn-languages-best',
    defaultMessage: 'not translated, shown in the best available language',
  },
  note: {
    id: 'eucpn-languages-best-note',
    defaultMessage:
      'Languages marked ○ have no translation of this page yet; they show it in the best available language.',
  },
});

/**
 * All languages by their own names, as plain links: they work without
 * JavaScript and bring the words of their language along. A language without a
 * translation leads to the best version, and the link says so.
 */
const LanguageSelector = () => {
  const intl = useIntl();
  const details = useDetails();
  const location = useLocation();
  const current = useLanguage();
  const languages = useSiteLanguages();
  const item = useSelector((state: any) => state.content.data);
  const signedIn = useSelector((state: any) => !!state.userSession?.token);
  const links = languageLinks({
    languages,
    current,
    location,
    translations: item?.['@components']?.translations?.items,
    item,
    signedIn,
  });
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
                  hrefLang={link.to === 'best' ? undefined : link.language}
                  rel={link.to === 'best' ? 'nofollow' : undefined}
                  aria-current={link.current ? 'true' : undefined}
                  className={link.to === 'page' ? undefined : 'is-untranslated'}
                >
                  <span lang={link.language}>
                    {languageNames[link.language] || link.language}
                  </span>
                  {link.to !== 'page' && (
                    <span className="eucpn-hidden">
                      {` (${intl.formatMessage(messages[link.to])})`}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
          {links.some(({ to }) => to === 'best') && (
            <p aria-hidden="true">{intl.formatMessage(messages.note)}</p>
          )}
        </div>
      </details>
    </nav>
  );
};

export default LanguageSelector;

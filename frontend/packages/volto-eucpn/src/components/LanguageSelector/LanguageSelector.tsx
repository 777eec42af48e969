import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { languageNames } from '../../config/languages';
import { useLanguage, useSiteLanguages } from '../../helpers/language';
import { languageLinks } from '../../helpers/languageLinks';
import { useTermText } from '../Views/shared/terms';
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
  expected: {
    id: 'eucpn-languages-expected-in',
    defaultMessage: 'A translation is expected: {languages}',
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
  const termText = useTermText();
  const item = useSelector((state: any) => state.content.data);
  const signedIn = useSelector((state: any) => !!state.userSession?.token);
  const { items: translations, expected } =
    item?.['@components']?.translations || {};
  const links = languageLinks({
    languages,
    current,
    location,
    translations,
    item,
    signedIn,
  });
  const isUntranslated = links.some(({ to }) => to === 'best');
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
          {isUntranslated && (
            <p aria-hidden="true">{intl.formatMessage(messages.note)}</p>
          )}
          {isUntranslated && expected?.length > 0 && (
            <p>
              {intl.formatMessage(messages.expected, {
                languages: termText(expected),
              })}
            </p>
          )}
        </div>
      </details>
    </nav>
  );
};

export default LanguageSelector;

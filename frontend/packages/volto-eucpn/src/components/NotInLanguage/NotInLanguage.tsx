import React from 'react';
import { useLocation } from 'react-router-dom';
import { languageNames } from '../../config/languages';
import { askedLanguage } from '../../helpers/notInLanguage';
import { tokenOf } from '../../helpers/terms';
import sentences from './sentences.json';

/**
 * Says, in the language that was asked for, that the page is shown in another one.
 * Its sentences are no messages: a page has those of its own language only.
 */
const NotInLanguage = ({ content }: { content?: any }) => {
  const asked = askedLanguage(useLocation().search);
  const shown = tokenOf(content?.language);
  const translated = content?.['@components']?.translations?.items?.some(
    (item: any) => item.language === asked,
  );
  if (!asked || !shown || asked === shown || translated) return null;
  return (
    <div className="eucpn-wrap">
      <div
        className="eucpn-notice eucpn-notice--not-in"
        role="note"
        lang={asked}
      >
        <p>
          {(sentences as Record<string, string>)[asked]}{' '}
          <strong lang={shown}>{languageNames[shown] || shown}</strong>
        </p>
        <a href={`/${asked}`}>{languageNames[asked]}</a>
      </div>
    </div>
  );
};

export default NotInLanguage;

import React from 'react';
import LanguageTag from '../LanguageTag/LanguageTag';
import type { Term } from '../../types';

/**
 * The frame of a type's page: kicker, title and lead, then the text with a
 * column of facts beside it. On a phone the facts come between what comes first
 * and the text.
 *
 * @param props.title and props.lead the item's title and description
 * @param props.kicker type of the item, above the title
 * @param props.badges badges below the lead
 * @param props.lang language of title and lead (token or term)
 * @param props.leadLang language of the lead, where it is in another one
 * @param props.first what comes before everything else, e.g. KeyMessages
 * @param props.aside the column beside the text (FactPanel, FileList ...)
 * @param props.children the text
 */
const PageLayout = ({
  title,
  lead,
  kicker,
  badges,
  lang,
  leadLang = lang,
  first,
  aside,
  children,
}: {
  title: React.ReactNode;
  lead?: React.ReactNode;
  kicker?: React.ReactNode;
  badges?: React.ReactNode;
  lang?: Term | string | null;
  leadLang?: Term | string | null;
  first?: React.ReactNode;
  aside?: React.ReactNode;
  children?: React.ReactNode;
}) => (
  <article className="eucpn-page" id="page-document">
    <header className="eucpn-page__head">
      {kicker && <p className="eucpn-kicker">{kicker}</p>}
      <LanguageTag as="h1" lang={lang}>
        {title}
      </LanguageTag>
      {lead && (
        <LanguageTag as="p" className="eucpn-lead" lang={leadLang}>
          {lead}
        </LanguageTag>
      )}
      {badges && <div className="eucpn-page__badges">{badges}</div>}
    </header>
    <div className={`eucpn-page__grid${aside ? ' has-aside' : ''}`}>
      {first && <div className="eucpn-page__first">{first}</div>}
      {aside && <aside className="eucpn-page__aside">{aside}</aside>}
      <div className="eucpn-page__text">{children}</div>
    </div>
  </article>
);

export default PageLayout;

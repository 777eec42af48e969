import React from 'react';
import { titleOf, tokenOf } from '../../helpers/terms';
import type { Work } from '../../types';
import LanguageLink from '../LanguageLink/LanguageLink';
import LanguageTag from '../LanguageTag/LanguageTag';

/**
 * A country in a list of countries: its code and its name, which is that of the list
 * of terms, in the reader's language; the page itself may be in another.
 */
const CountryTile = ({ work }: { work: Work }) => {
  const name = titleOf(work.country);
  return (
    <LanguageLink
      className="eucpn-country card-primary-link"
      href={work['@id']}
      lang={work.language}
    >
      <span className="eucpn-country__code" aria-hidden="true">
        {(tokenOf(work.country) || work.title).slice(0, 2).toUpperCase()}
      </span>
      {name ? (
        <span className="eucpn-country__name">{name}</span>
      ) : (
        <LanguageTag className="eucpn-country__name" lang={work.language}>
          {work.title}
        </LanguageTag>
      )}
    </LanguageLink>
  );
};

export default CountryTile;

import React from 'react';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { titleOf, tokenOf } from '../../helpers/terms';
import type { Work } from '../../types';
import LanguageTag from '../LanguageTag/LanguageTag';

/** A country in a list of countries: its code and its name. */
const CountryTile = ({ work }: { work: Work }) => (
  <UniversalLink
    className="eucpn-country card-primary-link"
    href={flattenToAppURL(work['@id'])}
  >
    <span className="eucpn-country__code" aria-hidden="true">
      {(tokenOf(work.country) || work.title).slice(0, 2).toUpperCase()}
    </span>
    <LanguageTag className="eucpn-country__name" lang={work.language}>
      {work.title || titleOf(work.country)}
    </LanguageTag>
  </UniversalLink>
);

export default CountryTile;

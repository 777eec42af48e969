import React from 'react';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { flattenToAppURL, toPublicURL } from '@plone/volto/helpers/Url/Url';
import type { Translation } from '../../helpers/language';
import { tokenOf } from '../../helpers/terms';

/**
 * Search engines' choice for readers of any other language: the English page, else
 * the original; the same on every version of a page.
 */
const XDefault = ({ content }: { content?: any }) => {
  const items: Translation[] | undefined =
    content?.['@components']?.translations?.items;
  if (!items || !content.language) return null;
  const versions = [
    {
      '@id': content['@id'],
      language: tokenOf(content.language),
      translation_status: content.translation_status,
    },
    ...items,
  ];
  const chosen =
    versions.find((item) => item.language === 'en') ||
    versions.find((item) => tokenOf(item.translation_status) === 'source') ||
    versions[0];
  const target = toPublicURL(flattenToAppURL(chosen['@id']));
  // Of two links to one address, Helmet keeps those that one component writes.
  return (
    <Helmet>
      <link rel="alternate" hrefLang="x-default" href={target} />
      <link rel="alternate" hrefLang={chosen.language} href={target} />
    </Helmet>
  );
};

export default XDefault;

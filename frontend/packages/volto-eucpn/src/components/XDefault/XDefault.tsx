import React from 'react';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { flattenToAppURL, toPublicURL } from '@plone/volto/helpers/Url/Url';
import type { Translation } from '../../helpers/language';

/** Search engines' choice for readers of any other language: the English page. */
const XDefault = ({ content }: { content?: any }) => {
  const items: Translation[] | undefined =
    content?.['@components']?.translations?.items;
  if (!items || !content.language) return null;
  const english = items.find((item) => item.language === 'en');
  const target = flattenToAppURL((english || content)['@id']);
  return (
    <Helmet>
      <link rel="alternate" hrefLang="x-default" href={toPublicURL(target)} />
    </Helmet>
  );
};

export default XDefault;

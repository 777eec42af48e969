import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { direction } from '../../../helpers/direction';
import { tokenOf } from '../../../helpers/terms';
import type { Term } from '../../../types';

/** Language and direction of a text, where they are not those of the page. */
export function useTextLanguage(language?: Term | string | null) {
  const { locale } = useIntl();
  const token = tokenOf(language);
  return token && token !== locale
    ? { lang: token, dir: direction(token) as 'ltr' | 'rtl' }
    : {};
}

/** A title that may be in any language and script; a link where it leads to. */
const ItemTitle = ({
  title,
  language,
  to,
}: {
  title: string;
  language?: Term | string | null;
  to?: string;
}) => {
  const text = <bdi {...useTextLanguage(language)}>{title}</bdi>;
  return to ? <Link to={flattenToAppURL(to)}>{text}</Link> : text;
};

export default ItemTitle;

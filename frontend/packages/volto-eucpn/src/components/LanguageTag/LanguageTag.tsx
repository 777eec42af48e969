import React from 'react';
import { useIntl } from 'react-intl';
import { direction } from '../../helpers/direction';
import { tokenOf } from '../../helpers/terms';
import type { Term } from '../../types';

/**
 * Marks text that is in another language than the page (lang, dir for
 * right-to-left scripts); text of the page's own language stays unmarked.
 *
 * @param props.lang language as token or term
 * @param props.as element to use, default span
 */
const LanguageTag = ({
  lang,
  as: Tag = 'span',
  className,
  children,
}: {
  lang?: Term | string | null;
  as?: keyof JSX.IntrinsicElements;
  className?: string;
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const token = tokenOf(lang);
  const other = token && token !== intl.locale ? token : undefined;
  const rtl = other && direction(other) === 'rtl' ? 'rtl' : undefined;
  return React.createElement(
    Tag,
    { className, lang: other, dir: rtl },
    children,
  );
};

export default LanguageTag;

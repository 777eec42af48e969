import React from 'react';
import { useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { tokenOf } from '../../helpers/terms';
import type { Term } from '../../types';

// Volto hands on all attributes; its types know some of them.
const Link = UniversalLink as unknown as React.FC<
  React.AnchorHTMLAttributes<HTMLAnchorElement>
>;

/**
 * A link to an item of the site that may be in another language than the page.
 *
 * @param props.lang language of the item as token or term
 */
const LanguageLink = ({
  href,
  lang,
  className,
  children,
}: {
  href: string;
  lang?: Term | string | null;
  className?: string;
  children: React.ReactNode;
}) => {
  const intl = useIntl();
  const language = tokenOf(lang);
  return (
    <Link
      href={flattenToAppURL(href)}
      hrefLang={language === intl.locale ? undefined : language}
      className={className}
    >
      {children}
    </Link>
  );
};

export default LanguageLink;

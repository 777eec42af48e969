import React from 'react';
import { flattenHTMLToAppURL } from '@plone/volto/helpers/Url/Url';
import { direction } from '../../helpers/direction';

/**
 * The HTML of a rich text field. The back end has already made it safe.
 *
 * @param props.value the field's {data} or a string; nothing for an empty one
 * @param props.title heading above the text, optional (h2)
 * @param props.id anchor of the section, optional
 * @param props.lang language of the text when not the page's
 */
const RichText = ({
  value,
  title,
  id,
  lang,
}: {
  value?: { data?: string | null } | string | null;
  title?: React.ReactNode;
  id?: string;
  lang?: string;
}) => {
  const html = typeof value === 'string' ? value : value?.data;
  if (!html?.replace(/<[^>]*>|&nbsp;/g, '').trim()) return null;
  return (
    <section className="eucpn-richtext" id={id}>
      {title && <h2>{title}</h2>}
      <div
        className="eucpn-richtext__body"
        lang={lang}
        dir={lang && direction(lang) === 'rtl' ? 'rtl' : undefined}
        dangerouslySetInnerHTML={{ __html: flattenHTMLToAppURL(html) }}
      />
    </section>
  );
};

export default RichText;

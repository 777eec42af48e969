import React from 'react';
import { useIntl } from 'react-intl';
import { headings } from './messages';
import type { Section, Sections } from './sections';

/** From this many sections on a page has a table of contents. */
const LONG = 4;

const Contents = ({ sections }: { sections: Section[] }) => {
  const intl = useIntl();
  return (
    <nav className="eucpn-contents" aria-labelledby="eucpn-contents">
      <h2 id="eucpn-contents">{intl.formatMessage(headings.contents)}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/**
 * The sections of a page, with links to them where there are many.
 *
 * @param props.sections in order; null for those that have nothing to show
 */
const PageSections = ({ sections }: { sections: Sections }) => {
  const known = sections.filter((one): one is Section => Boolean(one));
  return (
    <>
      {known.length >= LONG && <Contents sections={known} />}
      {known.map(({ id, title, body }) => (
        <section
          className="eucpn-part"
          key={id}
          id={id}
          tabIndex={-1}
          aria-labelledby={`${id}-title`}
        >
          <h2 id={`${id}-title`}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  );
};

export default PageSections;

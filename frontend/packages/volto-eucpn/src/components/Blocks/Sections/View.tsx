import React from 'react';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { findItem, mainSections } from '../../../helpers/navigation';
import type { NavItem } from '../../../helpers/navigation';

/** The sections below an address; a home page has those of the navigation. */
export function sectionsBelow(items: NavItem[], path: string): NavItem[] {
  const home = path.split('/').filter(Boolean).length < 2;
  return home ? mainSections(items) : findItem(items, path)?.items || [];
}

/**
 * The sections below the page as cards of links.
 *
 * @param props.data {headline?}
 * @param props.path address of the page
 */
const SectionsView = ({
  data,
  path,
}: {
  data: { headline?: string };
  path?: string;
}) => {
  const { pathname } = useLocation();
  const items = useSelector((state: any) => state.navigation?.items || []);
  const sections = sectionsBelow(items, getBaseUrl(path || pathname));
  if (!sections.length) return null;
  const heading = data.headline ? 'h3' : 'h2';
  return (
    <section className="block eucpn-block eucpn-block--sections">
      <div className="eucpn-wrap">
        {data.headline && (
          <div className="eucpn-block__head">
            <h2>{data.headline}</h2>
          </div>
        )}
        <ul className="eucpn-sections">
          {sections.map((section) => (
            <li key={section.url} className="eucpn-section">
              {React.createElement(
                heading,
                { className: 'eucpn-section__title' },
                <UniversalLink className="card-primary-link" href={section.url}>
                  {section.nav_title || section.title}
                </UniversalLink>,
              )}
              {section.description && <p>{section.description}</p>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

export default SectionsView;

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import type { Work } from '../../types';
import Pagination from '../Pagination/Pagination';
import WorkCard from '../WorkCard/WorkCard';
import CallRow from './CallRow';
import CountryTile from './CountryTile';

export type Variation = 'cards' | 'list' | 'calls' | 'countries';

const messages = defineMessages({
  none: {
    id: 'eucpn-works-none',
    defaultMessage: 'Nothing has been published here yet.',
  },
});

/**
 * A list of works with links to its other pages.
 *
 * @param props.items and props.total of a @works answer
 * @param props.variation cards (default) | list | calls | countries
 * @param props.heading level of the titles, default 3
 * @param props.size, props.page, props.path, props.search, props.param for the page links;
 *   without path there are none
 * @param props.empty what to say when there is nothing
 */
const WorkList = ({
  items,
  total,
  variation = 'cards',
  heading = 3,
  showType = true,
  size = 20,
  page = 1,
  path,
  search,
  param,
  empty,
}: {
  items: Work[];
  total?: number;
  variation?: Variation;
  heading?: 2 | 3 | 4;
  showType?: boolean;
  size?: number;
  page?: number;
  path?: string;
  search?: string;
  param?: string;
  empty?: React.ReactNode;
}) => {
  const intl = useIntl();
  if (!items.length)
    return (
      <p className="eucpn-empty">
        {empty || intl.formatMessage(messages.none)}
      </p>
    );
  const one = (work: Work) => {
    if (variation === 'calls') return <CallRow work={work} heading={heading} />;
    if (variation === 'countries') return <CountryTile work={work} />;
    return (
      <WorkCard
        work={work}
        heading={heading}
        showType={showType}
        showImage={variation === 'cards'}
      />
    );
  };
  return (
    <>
      <ul className={`eucpn-works eucpn-works--${variation}`}>
        {items.map((work) => (
          <li key={work['@id']}>{one(work)}</li>
        ))}
      </ul>
      {path && (
        <Pagination
          total={total ?? items.length}
          size={size}
          page={page}
          path={path}
          search={search}
          param={param}
        />
      )}
    </>
  );
};

export default WorkList;

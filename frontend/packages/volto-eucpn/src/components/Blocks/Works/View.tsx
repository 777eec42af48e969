import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { flattenToAppURL, getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { pluralTypeNames } from '../../../messages/types';
import { useWorks } from '../../../store/useWorks';
import WorkList from '../../WorkList/WorkList';
import { isAlone, pageParam, SIZE, worksPage, worksParams } from './request';
import type { WorksData } from './request';

const messages = defineMessages({
  more: { id: 'eucpn-works-more', defaultMessage: 'See all' },
  failed: {
    id: 'eucpn-works-failed',
    defaultMessage: 'This list could not be loaded.',
  },
});

/**
 * A list of works under a headline.
 *
 * @param props.id the block's id, under which the works are kept
 * @param props.data see WorksData
 * @param props.path address of the page
 * @param props.properties the content; the only list of a section is what the
 *   page's title says, so its headline is only for listeners
 */
const WorksView = ({
  id,
  data,
  path,
  properties,
}: {
  id: string;
  data: WorksData;
  path?: string;
  properties?: any;
}) => {
  const intl = useIntl();
  const location = useLocation();
  const base = getBaseUrl(path || location.pathname);
  const param = pageParam(properties, id);
  const page = worksPage(data, location.search, param);
  const entry = useWorks(id, base, worksParams(data, page));
  const types = data.portal_type || [];
  const name = (pluralTypeNames as Record<string, any>)[types[0]];
  const headline = data.headline || (name && intl.formatMessage(name));
  const plain =
    !data.headline && properties?.['@type'] !== 'LRF' && isAlone(properties);
  return (
    <section className={`block eucpn-block eucpn-block--${data.variation}`}>
      <div className="eucpn-wrap">
        <div className="eucpn-block__head">
          {headline && (
            <h2 className={plain ? 'eucpn-hidden' : undefined}>{headline}</h2>
          )}
          {data.more && (
            <UniversalLink
              className="eucpn-more"
              href={flattenToAppURL(data.more)}
            >
              {intl.formatMessage(messages.more)}
              <span className="eucpn-hidden">{`: ${headline}`}</span>
            </UniversalLink>
          )}
        </div>
        {entry?.failed && (
          <p className="eucpn-empty">{intl.formatMessage(messages.failed)}</p>
        )}
        {entry?.request && !entry.failed && (
          <WorkList
            items={entry.items}
            total={entry.items_total}
            variation={data.variation}
            showType={types.length !== 1}
            size={data.b_size || SIZE}
            page={page}
            path={data.pagination ? location.pathname : undefined}
            search={location.search}
            param={param}
          />
        )}
      </div>
    </section>
  );
};

export default WorksView;

import React from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'react-router-dom';
import { useLanguage } from '../../../helpers/language';
import { useDesk } from '../../../store/useDesk';
import { serviceAddress } from '../address';
import DeskPage from '../DeskPage';
import { facetChoices } from '../facets';
import Filters from '../Filters';
import { messages as words, pageMessages } from '../messages';
import { onServer } from '../onServer';
import { useMe } from '../Table/Assignment';
import type { ReviewQueue } from '../types';
import { messages } from './messages';
import QueueItems from './QueueItems';
import QueueStates from './QueueStates';
import { assignedChoices, FILTERS, stateOf } from './request';

const KEY = 'review-queue';
const NAMES = ['state', ...FILTERS, 'sort_on', 'sort_order'] as const;
const KEEP = ['state', 'sort_on', 'sort_order'];

const addressOf = (language: string, search: string) =>
  serviceAddress(language, 'review-queue', search, NAMES);

/** What was handed in, for those who review. */
const ReviewQueuePage = () => {
  const intl = useIntl();
  const me = useMe();
  const language = useLanguage();
  const { search } = useLocation();
  const address = addressOf(language, search);
  const { reload, ...entry } = useDesk<ReviewQueue>(KEY, address);
  const { data } = entry;
  return (
    <DeskPage
      id="review-queue"
      title={intl.formatMessage(pageMessages.queue)}
      lead={intl.formatMessage(messages.lead)}
      entry={entry}
      reload={reload}
    >
      {data && (
        <>
          <QueueStates current={stateOf(search)} />
          <Filters
            keep={KEEP}
            text
            total={data.items_total}
            choices={[
              {
                name: 'assigned',
                message: words.assigned,
                options: assignedChoices(data, me, {
                  me: intl.formatMessage(messages.mine),
                  nobody: intl.formatMessage(messages.nobody),
                }),
              },
              ...facetChoices(data.facets, {
                contributing_member_state: words.country,
                portal_type: words.type,
                crime_phenomena: words.phenomenon,
                language: words.language,
                kind: words.kind,
              }),
            ]}
          />
          <QueueItems
            data={data}
            busy={entry.loading || entry.request !== address}
            list={address}
          />
        </>
      )}
    </DeskPage>
  );
};

export default onServer(({ language, search }) => [
  [KEY, addressOf(language, search)],
])(ReviewQueuePage);

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import RenderBlocks from '@plone/volto/components/theme/View/RenderBlocks';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import FactPanel from '../../FactPanel/FactPanel';
import PageLayout from '../../PageLayout/PageLayout';
import { typeNames } from '../../../messages/types';
import { hostOf } from '../shared/AddressLinks';
import { fieldLabels, headings } from '../shared/messages';
import { ownBlocks } from '../shared/blocks';
import type { Content, ViewProps } from '../shared/content';
import EventTime from './EventTime';

export interface EventContent extends Content {
  start?: string | null;
  end?: string | null;
  whole_day?: boolean | null;
  open_end?: boolean | null;
  location?: string | null;
  contact_name?: string | null;
  contact_email?: string | null;
  event_url?: string | null;
}

const labels = defineMessages({
  when: { id: 'eucpn-event-when', defaultMessage: 'When' },
  where: { id: 'eucpn-event-where', defaultMessage: 'Where' },
});

/** An event: when and where, then what it is about. */
const EventView = ({ content, location }: ViewProps<EventContent>) => {
  const intl = useIntl();
  const t = (label: any) => intl.formatMessage(label);
  const told = ownBlocks(content);
  return (
    <PageLayout
      title={content.title}
      lead={content.description}
      lang={content.language}
      kicker={t(typeNames.Event)}
      aside={
        <FactPanel
          title={t(headings.facts)}
          facts={[
            {
              label: t(labels.when),
              value: content.start && <EventTime content={content} />,
            },
            { label: t(labels.where), value: content.location },
            {
              label: t(headings.contact),
              value: content.contact_email ? (
                <a href={`mailto:${content.contact_email}`}>
                  {content.contact_name || content.contact_email}
                </a>
              ) : (
                content.contact_name
              ),
            },
            {
              label: t(fieldLabels.address),
              value: content.event_url && (
                <UniversalLink href={content.event_url}>
                  {hostOf(content.event_url) || content.event_url}
                </UniversalLink>
              ),
            },
          ]}
        />
      }
    >
      {told && <RenderBlocks content={told} location={location} />}
    </PageLayout>
  );
};

export default EventView;

import React from 'react';
import { useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import FactPanel from '../../FactPanel/FactPanel';
import { titleOf } from '../../../helpers/terms';
import { bestVersion, ItemLink } from '../shared/ItemLinks';
import { headings } from '../shared/messages';
import { useTermText } from '../shared/terms';
import { useClassification } from '../shared/useClassification';
import type { Campaign } from './CampaignView';
import { labels } from './messages';

/** When, by whom and where a campaign is led. */
const CampaignFacts = ({ content }: { content: Campaign }) => {
  const intl = useIntl();
  const termText = useTermText();
  const classification = useClassification(content);
  const t = (label: any) => intl.formatMessage(label);
  return (
    <FactPanel
      title={t(headings.facts)}
      facts={[
        { label: t(labels.hashtag), value: content.hashtag },
        {
          label: t(labels.launch),
          value: content.launch_date && (
            <DateText value={content.launch_date} />
          ),
        },
        { label: t(labels.recurrence), value: titleOf(content.recurrence) },
        { label: t(labels.edition), value: content.edition_year },
        {
          label: t(labels.previous),
          value: content.previous_edition && (
            <ItemLink item={bestVersion(content, content.previous_edition)} />
          ),
        },
        { label: t(labels.lead), value: content.lead?.join(', ') },
        {
          label: t(labels.participants),
          value: termText(content.participating_countries),
        },
        ...classification,
      ]}
    />
  );
};

export default CampaignFacts;

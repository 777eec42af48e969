import React from 'react';
import { useIntl } from 'react-intl';
import RenderBlocks from '@plone/volto/components/theme/View/RenderBlocks';
import type { Row, Term } from '../../../types';
import RichText from '../../RichText/RichText';
import { typeNames } from '../../../messages/types';
import { titleOf } from '../../../helpers/terms';
import AddressLinks from '../shared/AddressLinks';
import TypePage from '../shared/TypePage';
import { fieldLabels } from '../shared/messages';
import { hasText, plainSection, section } from '../shared/sections';
import type {
  Content,
  RichTextValue,
  Summary,
  ViewProps,
} from '../shared/content';
import CampaignFacts from './CampaignFacts';
import Figures from './Figures';
import MaterialMatrix from './MaterialMatrix';
import { ownBlocks } from '../shared/blocks';
import { labels } from './messages';

export interface Campaign extends Content {
  campaign_kind?: Term | null;
  slogan?: string | null;
  hashtag?: string | null;
  summary?: string | null;
  audience?: string | null;
  launch_date?: string | null;
  recurrence?: Term | null;
  edition_year?: number | null;
  previous_edition?: Summary | null;
  lead?: string[] | null;
  participating_countries?: Term[] | null;
  prevention_tips_links?: Row[] | null;
  evaluation_summary?: RichTextValue | null;
  results_figures?: Row[] | null;
}

/** A campaign: what it says, and its materials for every country. */
const CampaignView = ({ content, location }: ViewProps<Campaign>) => {
  const intl = useIntl();
  const t = (label: any) => intl.formatMessage(label);
  const matrix = content['@components']?.['campaign-matrix'];
  const told = ownBlocks(content);
  return (
    <TypePage
      content={content}
      kicker={titleOf(content.campaign_kind) || t(typeNames.Campaign)}
      before={
        content.slogan && <p className="eucpn-slogan">{content.slogan}</p>
      }
      facts={<CampaignFacts content={content} />}
      sections={[
        plainSection('summary', t(fieldLabels.summary), content.summary),
        plainSection('audience', t(labels.audience), content.audience),
        section(
          'more',
          t(labels.more),
          <RenderBlocks content={told} location={location} />,
          told,
        ),
        section(
          'materials',
          t(labels.materials),
          <MaterialMatrix matrix={matrix} />,
          matrix?.cells,
        ),
        section(
          'tips',
          t(labels.tips),
          <AddressLinks
            rows={content.prevention_tips_links}
            name={['country', 'language']}
          />,
          content.prevention_tips_links,
        ),
        section(
          'results',
          t(labels.results),
          <>
            <Figures rows={content.results_figures} />
            <RichText value={content.evaluation_summary} />
          </>,
          Boolean(content.results_figures?.length) ||
            hasText(content.evaluation_summary),
        ),
      ]}
    />
  );
};

export default CampaignView;

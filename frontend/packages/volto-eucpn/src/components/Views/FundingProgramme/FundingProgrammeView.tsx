import React from 'react';
import { useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import type { Row, Term } from '../../../types';
import FactPanel from '../../FactPanel/FactPanel';
import { titleOf } from '../../../helpers/terms';
import AddressLinks from '../shared/AddressLinks';
import TypePage from '../shared/TypePage';
import { fieldLabels, headings } from '../shared/messages';
import { useNumbers } from '../shared/numbers';
import { plainSection, richSection, section } from '../shared/sections';
import { useClassification } from '../shared/useClassification';
import type { Content, RichTextValue, ViewProps } from '../shared/content';
import ProgrammeCalls from './ProgrammeCalls';
import { labels } from './messages';

export interface FundingProgramme extends Content {
  programme_code?: Term | null;
  summary?: string | null;
  relevance_for_crime_prevention?: RichTextValue | null;
  period?: string | null;
  managing_body?: string | null;
  total_budget?: string | number | null;
  currency?: Term | null;
  website?: string | null;
  national_contact_links?: Row[] | null;
}

/** A programme: what it pays for, its calls, who advises in each country. */
const FundingProgrammeView = ({ content }: ViewProps<FundingProgramme>) => {
  const intl = useIntl();
  const { money } = useNumbers();
  const classification = useClassification(content);
  const t = (label: any) => intl.formatMessage(label);
  const programme = titleOf(content.programme_code);
  return (
    <TypePage
      content={content}
      facts={
        <FactPanel
          title={t(headings.facts)}
          facts={[
            {
              label: t(fieldLabels.programme),
              value: programme !== content.title && programme,
            },
            { label: t(labels.period), value: content.period },
            { label: t(labels.body), value: content.managing_body },
            {
              label: t(fieldLabels.budget),
              value: money(content.total_budget, content.currency),
            },
            ...classification,
          ]}
        >
          {content.website && (
            <UniversalLink className="eucpn-button" href={content.website}>
              {t(labels.website)}
            </UniversalLink>
          )}
        </FactPanel>
      }
      sections={[
        plainSection('summary', t(fieldLabels.summary), content.summary),
        section(
          'calls',
          t(labels.calls),
          <ProgrammeCalls content={content} />,
          content.programme_code,
        ),
        richSection(
          'relevance',
          t(labels.relevance),
          content.relevance_for_crime_prevention,
        ),
        section(
          'contacts',
          t(labels.contacts),
          <AddressLinks
            rows={content.national_contact_links}
            name={['country']}
          />,
          content.national_contact_links,
        ),
      ]}
    />
  );
};

export default FundingProgrammeView;

import React from 'react';
import { useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import DateText from '../../DateText/DateText';
import FactPanel from '../../FactPanel/FactPanel';
import { titleOf } from '../../../helpers/terms';
import { fieldLabels, headings } from '../shared/messages';
import { useNumbers } from '../shared/numbers';
import { useTermText } from '../shared/terms';
import { useClassification } from '../shared/useClassification';
import ProgrammeLink from './ProgrammeLink';
import type { FundingCall } from './content';
import { labels } from './messages';

/** The facts of a call in three panels: the call, the money, the applicants. */
const CallFacts = ({ content }: { content: FundingCall }) => {
  const intl = useIntl();
  const { money, number, percent } = useNumbers();
  const termText = useTermText();
  const classification = useClassification(content);
  const t = (label: any, values?: any) => intl.formatMessage(label, values);
  const least = money(content.min_grant, content.currency);
  const most = money(content.max_grant, content.currency);
  const grants: Record<string, any> = {
    both: labels.grantRange,
    least: labels.grantFrom,
    most: labels.grantTo,
  };
  const grant = least && most ? 'both' : (least && 'least') || (most && 'most');
  const partners = [
    content.consortium_required && t(labels.required),
    content.minimum_partners &&
      t(labels.minimum, { count: content.minimum_partners }),
  ].filter(Boolean);
  return (
    <>
      <FactPanel
        title={t(headings.facts)}
        facts={[
          {
            label: t(fieldLabels.programme),
            value: content.programme && <ProgrammeLink content={content} />,
          },
          { label: t(labels.level), value: titleOf(content.level) },
          { label: t(labels.model), value: titleOf(content.deadline_model) },
          {
            label: t(labels.opening),
            value: content.opening_date && (
              <DateText value={content.opening_date} />
            ),
          },
          { label: t(labels.identifier), value: content.call_identifier },
          { label: t(labels.topic), value: content.topic_identifier },
          {
            label: t(labels.contact),
            value: content.contact && (
              <a href={`mailto:${content.contact}`}>{content.contact}</a>
            ),
          },
          {
            label: t(labels.checked),
            value: content.last_checked && (
              <DateText value={content.last_checked} />
            ),
          },
        ]}
      >
        {content.official_page && (
          <>
            <UniversalLink
              className="eucpn-button"
              href={content.official_page}
            >
              {t(labels.page)}
            </UniversalLink>
            <p className="eucpn-facts__note">{t(labels.counts)}</p>
          </>
        )}
      </FactPanel>
      <FactPanel
        title={t(labels.moneyTitle)}
        facts={[
          {
            label: t(fieldLabels.budget),
            value: money(content.total_budget, content.currency),
          },
          {
            label: t(labels.grant),
            value: grant && t(grants[grant], { least, most }),
          },
          { label: t(labels.expected), value: number(content.expected_grants) },
          { label: t(labels.rate), value: percent(content.cofinancing_rate) },
          { label: t(labels.action), value: termText(content.types_of_action) },
        ]}
      />
      <FactPanel
        title={t(labels.whoTitle)}
        facts={[
          {
            label: t(labels.applicants),
            value: termText(content.eligible_applicants),
          },
          {
            label: t(labels.countries),
            value: termText(content.eligible_countries),
          },
          { label: t(labels.consortium), value: partners.join('. ') },
          {
            label: t(labels.languages),
            value: termText(content.submission_languages),
          },
          ...classification,
        ]}
      />
    </>
  );
};

export default CallFacts;

import React from 'react';
import { useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import type { Term } from '../../../types';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import FactPanel from '../../FactPanel/FactPanel';
import LanguageTag from '../../LanguageTag/LanguageTag';
import { typeNames } from '../../../messages/types';
import { titleOf } from '../../../helpers/terms';
import { bestVersion, ItemLink } from '../shared/ItemLinks';
import TypePage from '../shared/TypePage';
import { fieldLabels, headings } from '../shared/messages';
import { plainSection, richSection } from '../shared/sections';
import { useClassification } from '../shared/useClassification';
import type {
  Content,
  RichTextValue,
  Summary,
  ViewProps,
} from '../shared/content';
import { labels } from './messages';

export interface NationalPolicy extends Content {
  original_title?: string | null;
  policy_type?: Term | null;
  responsible_authority?: string | null;
  summary?: string | null;
  objectives?: RichTextValue | null;
  measures?: RichTextValue | null;
  institutional_framework?: RichTextValue | null;
  monitoring_and_evaluation?: RichTextValue | null;
  legal_basis?: RichTextValue | null;
  budget_note?: string | null;
  adopted_on?: string | null;
  adopted_on_precision?: Term | null;
  valid_from?: string | null;
  valid_to?: string | null;
  policy_status?: Term | null;
  replaces?: Summary | null;
  official_document_link?: string | null;
  official_document_language?: Term | null;
}

/** A strategy, plan or law of one country. */
const NationalPolicyView = ({ content }: ViewProps<NationalPolicy>) => {
  const intl = useIntl();
  const classification = useClassification(content);
  const t = (label: any, values?: any) => intl.formatMessage(label, values);
  const language = content.official_document_language;
  const date = (value?: string | null, precision?: Term | null) =>
    value ? <DateText value={value} precision={precision} /> : null;
  const country = titleOf(content.contributing_member_state);
  return (
    <TypePage
      content={content}
      kicker={[t(typeNames.NationalPolicy), country]
        .filter(Boolean)
        .join(' · ')}
      badges={
        content.policy_status && (
          <Badge kind="plain" value={content.policy_status} />
        )
      }
      facts={
        <FactPanel
          title={t(headings.facts)}
          facts={[
            { label: t(fieldLabels.country), value: country },
            { label: t(labels.type), value: titleOf(content.policy_type) },
            {
              label: t(labels.originalTitle),
              value: content.original_title && (
                <LanguageTag lang={language}>
                  {content.original_title}
                </LanguageTag>
              ),
            },
            {
              label: t(labels.authority),
              value: content.responsible_authority,
            },
            {
              label: t(labels.adopted),
              value: date(content.adopted_on, content.adopted_on_precision),
            },
            { label: t(labels.from), value: date(content.valid_from) },
            { label: t(labels.to), value: date(content.valid_to) },
            {
              label: t(labels.replaces),
              value: content.replaces && (
                <ItemLink item={bestVersion(content, content.replaces)} />
              ),
            },
            ...classification,
          ]}
        >
          {content.official_document_link && (
            <UniversalLink
              className="eucpn-button"
              href={content.official_document_link}
            >
              {language
                ? t(labels.documentIn, { language: titleOf(language) })
                : t(labels.document)}
            </UniversalLink>
          )}
        </FactPanel>
      }
      sections={[
        plainSection('summary', t(fieldLabels.summary), content.summary),
        richSection('objectives', t(labels.objectives), content.objectives),
        richSection('measures', t(labels.measures), content.measures),
        richSection(
          'framework',
          t(labels.framework),
          content.institutional_framework,
        ),
        richSection(
          'monitoring',
          t(labels.monitoring),
          content.monitoring_and_evaluation,
        ),
        richSection('legal-basis', t(labels.legal), content.legal_basis),
        plainSection('budget', t(labels.budget), content.budget_note),
      ]}
    />
  );
};

export default NationalPolicyView;

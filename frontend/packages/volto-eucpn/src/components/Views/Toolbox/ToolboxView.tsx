import React from 'react';
import { useIntl } from 'react-intl';
import type { Term } from '../../../types';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import FactPanel from '../../FactPanel/FactPanel';
import { titleOf, tokenOf } from '../../../helpers/terms';
import ItemLinks, {
  bestVersion,
  bestVersions,
  ItemLink,
} from '../shared/ItemLinks';
import Picture from '../shared/Picture';
import TypePage from '../shared/TypePage';
import { headings } from '../shared/messages';
import { plainSection, richSection, section } from '../shared/sections';
import { useClassification } from '../shared/useClassification';
import type {
  Content,
  ImageValue,
  RichTextValue,
  Summary,
  ViewProps,
} from '../shared/content';
import Identifier from './Identifier';
import { labels } from './messages';

export interface Toolbox extends Content {
  series_number?: number | null;
  presidency?: Term | null;
  part_intelligence_picture?: RichTextValue | null;
  part_good_practices?: RichTextValue | null;
  part_examples?: RichTextValue | null;
  recommendations?: RichTextValue | null;
  example_practices?: Summary[] | null;
  policy_paper?: Summary | null;
  publication_date?: string | null;
  publication_precision?: Term | null;
  production_status?: Term | null;
  isbn_doi?: string | null;
  authors?: string | null;
  acknowledgements?: string | null;
  suggested_citation?: string | null;
  cover?: ImageValue | null;
  cover_alt?: string | null;
}

const NOT_YET = ['planned', 'in-preparation'];

/** A toolbox: its cover and facts beside what its parts say. */
const ToolboxView = ({ content }: ViewProps<Toolbox>) => {
  const intl = useIntl();
  const classification = useClassification(content);
  const t = (label: any, values?: any) => intl.formatMessage(label, values);
  const number = content.series_number;
  const status = tokenOf(content.production_status);
  const notYet = NOT_YET.includes(status || '');
  return (
    <TypePage
      content={content}
      kicker={number ? t(labels.kicker, { number }) : undefined}
      badges={
        status &&
        status !== 'published' && (
          <Badge kind="plain" value={content.production_status} />
        )
      }
      facts={
        <>
          <Picture
            className="eucpn-cover"
            image={content.cover}
            alt={content.cover_alt}
            sizes="(min-width: 62rem) 21rem, 14rem"
          />
          <FactPanel
            title={t(headings.facts)}
            facts={[
              {
                label: t(notYet ? labels.expected : labels.published),
                value: content.publication_date && (
                  <DateText
                    value={content.publication_date}
                    precision={content.publication_precision}
                  />
                ),
              },
              {
                label: t(labels.presidency),
                value: titleOf(content.presidency),
              },
              { label: t(labels.authors), value: content.authors },
              {
                label: t(labels.identifier),
                value: content.isbn_doi && (
                  <Identifier value={content.isbn_doi} />
                ),
              },
              {
                label: t(labels.policyPaper),
                value: content.policy_paper && (
                  <ItemLink item={bestVersion(content, content.policy_paper)} />
                ),
              },
              ...classification,
            ]}
          />
        </>
      }
      sections={[
        richSection(
          'part-1',
          t(labels.picture),
          content.part_intelligence_picture,
        ),
        richSection('part-2', t(labels.practices), content.part_good_practices),
        richSection('part-3', t(labels.examples), content.part_examples),
        section(
          'example-practices',
          t(labels.examplePractices),
          <ItemLinks
            items={bestVersions(content, content.example_practices)}
          />,
          content.example_practices,
        ),
        richSection(
          'recommendations',
          t(labels.recommendations),
          content.recommendations,
        ),
        plainSection(
          'acknowledgements',
          t(labels.acknowledgements),
          content.acknowledgements,
        ),
        plainSection(
          'citation',
          t(labels.citation),
          content.suggested_citation,
        ),
      ]}
    />
  );
};

export default ToolboxView;

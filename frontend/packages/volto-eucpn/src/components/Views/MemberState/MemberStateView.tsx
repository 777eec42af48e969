import React from 'react';
import { useIntl } from 'react-intl';
import FactPanel from '../../FactPanel/FactPanel';
import RowsTable from '../../RowsTable/RowsTable';
import WorkList from '../../WorkList/WorkList';
import { titleOf } from '../../../helpers/terms';
import { countryMaterials, countryPolicies } from '../../../helpers/viewWorks';
import { useWorks } from '../../../store/useWorks';
import AddressLinks, { hostOf } from '../shared/AddressLinks';
import ItemLinks from '../shared/ItemLinks';
import TypePage from '../shared/TypePage';
import { fieldLabels, headings } from '../shared/messages';
import { richSection, section } from '../shared/sections';
import type { Content, RichTextValue, ViewProps } from '../shared/content';
import type { Row, Term } from '../../../types';
import Bodies from './Bodies';
import Helplines from './Helplines';
import { labels } from './messages';

export interface MemberState extends Content {
  country?: Term | null;
  introduction?: RichTextValue | null;
  institutional_setup?: RichTextValue | null;
  national_strategy?: RichTextValue | null;
  has_crime_prevention_council?: Term | null;
  council_name?: string | null;
  competent_authorities?: Row[] | null;
  national_representative_body?: Row[] | null;
  public_representative?: string | null;
  helplines?: Row[] | null;
  useful_links?: Row[] | null;
}

/** A country: who is in charge, the strategy, and where to find help. */
const MemberStateView = ({ content }: ViewProps<MemberState>) => {
  const intl = useIntl();
  const t = (label: any) => intl.formatMessage(label);
  const country = titleOf(content.country);
  const one = countryPolicies(content);
  const two = countryMaterials(content);
  const policies = useWorks(one.key, one.path, one.params)?.items;
  const materials = useWorks(two.key, two.path, two.params)?.items;
  return (
    <TypePage
      content={content}
      facts={
        <>
          <FactPanel
            title={t(headings.facts)}
            facts={[
              {
                label: t(fieldLabels.country),
                value: country !== content.title && country,
              },
              {
                label: t(labels.council),
                value: titleOf(content.has_crime_prevention_council),
              },
              { label: t(labels.councilName), value: content.council_name },
              {
                label: t(labels.body),
                value: content.national_representative_body?.length ? (
                  <Bodies rows={content.national_representative_body} />
                ) : null,
              },
              {
                label: t(labels.representative),
                value: content.public_representative,
              },
            ]}
          />
          <Helplines rows={content.helplines} />
        </>
      }
      sections={[
        richSection(
          'introduction',
          t(labels.introduction),
          content.introduction,
        ),
        richSection('setup', t(labels.setup), content.institutional_setup),
        section(
          'authorities',
          t(labels.authorities),
          <RowsTable
            rows={content.competent_authorities?.map((row) => ({
              ...row,
              host: hostOf(String(row.url || '')),
            }))}
            caption={
              <span className="eucpn-hidden">{t(labels.authorities)}</span>
            }
            columns={[
              { id: 'name', label: t(labels.authority) },
              { id: 'responsibility', label: t(labels.responsibility) },
              {
                id: 'url',
                label: t(fieldLabels.address),
                kind: 'url',
                text: 'host',
              },
            ]}
          />,
          content.competent_authorities,
        ),
        richSection('strategy', t(labels.strategy), content.national_strategy),
        section(
          'policies',
          t(labels.policies),
          <WorkList items={policies || []} variation="list" showType={false} />,
          policies,
        ),
        section(
          'materials',
          t(labels.materials),
          <ItemLinks items={materials} showType={false} />,
          materials,
        ),
        section(
          'links',
          t(labels.links),
          <AddressLinks rows={content.useful_links} name={['label']} />,
          content.useful_links,
        ),
      ]}
    />
  );
};

export default MemberStateView;

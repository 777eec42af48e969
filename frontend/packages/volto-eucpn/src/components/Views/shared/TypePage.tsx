import React from 'react';
import { useIntl } from 'react-intl';
import Badge from '../../Badge/Badge';
import FileList from '../../FileList/FileList';
import KeyMessages from '../../KeyMessages/KeyMessages';
import PageLayout from '../../PageLayout/PageLayout';
import { typeNames } from '../../../messages/types';
import { tokenOf } from '../../../helpers/terms';
import AddressLinks from './AddressLinks';
import ItemLinks, { bestVersions } from './ItemLinks';
import Notices from './Notices';
import OtherLanguages, { documents } from './OtherLanguages';
import PageRecord from './PageRecord';
import PageSections from './PageSections';
import { headings } from './messages';
import { section } from './sections';
import type { Content } from './content';
import type { Sections } from './sections';

/**
 * The page of a contribution: title, notices, key messages, facts, sections,
 * then what all types end with: sources, related items, the page's record.
 *
 * @param props.kicker what to say of the type above the title, default its name
 * @param props.title the title where it is more than words
 * @param props.leadLang language of the lead, where it is not the page's
 * @param props.badges badges of the type below the lead
 * @param props.before what comes before the key messages
 * @param props.facts the panels of facts in the side column
 * @param props.sections the parts of the text
 * @param props.children what comes right after the key messages
 */
const TypePage = ({
  content,
  kicker,
  title,
  leadLang,
  badges,
  before,
  facts,
  sections,
  children,
}: {
  content: Content;
  kicker?: React.ReactNode;
  title?: React.ReactNode;
  leadLang?: string;
  badges?: React.ReactNode;
  before?: React.ReactNode;
  facts?: React.ReactNode;
  sections: Sections;
  children?: React.ReactNode;
}) => {
  const intl = useIntl();
  const t = (label: any) => intl.formatMessage(label);
  const archived = content.review_state === 'archived';
  const name = (typeNames as Record<string, any>)[content['@type']];
  const language = tokenOf(content.language);
  return (
    <PageLayout
      title={title || content.title}
      lead={content.description}
      lang={content.language}
      leadLang={leadLang}
      kicker={kicker || (name && t(name))}
      badges={
        (badges || archived) && (
          <>
            {archived && <Badge kind="state" value="archived" />}
            {badges}
          </>
        )
      }
      first={
        <>
          <Notices content={content} />
          {before}
          <KeyMessages
            messages={content.key_messages}
            lang={language === intl.locale ? undefined : language}
          />
          {children}
        </>
      }
      aside={
        <>
          {facts}
          <FileList items={documents(content)} />
          <OtherLanguages content={content} />
        </>
      }
    >
      <PageSections
        sections={[
          ...sections,
          section(
            'sources',
            t(headings.sources),
            <AddressLinks rows={content.source_links} name={['label']} />,
            content.source_links,
          ),
          section(
            'related',
            t(headings.related),
            <ItemLinks items={bestVersions(content, content.relatedItems)} />,
            content.relatedItems,
          ),
        ]}
      />
      <PageRecord content={content} />
    </PageLayout>
  );
};

export default TypePage;

import React from 'react';
import { useIntl } from 'react-intl';
import RenderBlocks from '@plone/volto/components/theme/View/RenderBlocks';
import DateText from '../../DateText/DateText';
import PageLayout from '../../PageLayout/PageLayout';
import { typeNames } from '../../../messages/types';
import Picture from '../shared/Picture';
import { ownBlocks } from '../shared/blocks';
import type { Content, ImageValue, ViewProps } from '../shared/content';

export interface NewsItem extends Content {
  preview_image?: ImageValue | null;
  preview_caption?: string | null;
}

/** A piece of news: its day above the title, then its picture and its words. */
const NewsItemView = ({ content, location }: ViewProps<NewsItem>) => {
  const intl = useIntl();
  const told = ownBlocks(content);
  return (
    <PageLayout
      title={content.title}
      lead={content.description}
      lang={content.language}
      kicker={
        <>
          <span>{intl.formatMessage(typeNames['News Item'])}</span>
          {content.effective && <DateText value={content.effective} />}
        </>
      }
    >
      <Picture
        className="eucpn-preview"
        image={content.preview_image}
        alt={content.preview_caption}
        sizes="(min-width: 48rem) 43rem, 100vw"
      />
      {told && <RenderBlocks content={told} location={location} />}
    </PageLayout>
  );
};

export default NewsItemView;

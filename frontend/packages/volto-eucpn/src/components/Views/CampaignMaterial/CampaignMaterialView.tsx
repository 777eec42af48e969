import React from 'react';
import { useIntl } from 'react-intl';
import type { Term } from '../../../types';
import FactPanel from '../../FactPanel/FactPanel';
import LanguageTag from '../../LanguageTag/LanguageTag';
import { writtenIn } from '../../../helpers/direction';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { titleOf, tokenOf } from '../../../helpers/terms';
import { hostOf } from '../shared/AddressLinks';
import { ItemLink } from '../shared/ItemLinks';
import TypePage from '../shared/TypePage';
import { fieldLabels, headings } from '../shared/messages';
import { useNumbers } from '../shared/numbers';
import { plainSection } from '../shared/sections';
import { useTermText } from '../shared/terms';
import { useClassification } from '../shared/useClassification';
import type { Content, FileValue, ViewProps } from '../shared/content';
import Preview from './Preview';
import { labels } from './messages';

export interface CampaignMaterial extends Content {
  asset_type?: Term | null;
  country?: Term | null;
  languages?: Term[] | null;
  file?: FileValue | null;
  url?: string | null;
  alternative_text?: string | null;
  caption?: boolean | null;
  format?: string | null;
  dimensions?: string | null;
  usage_rights?: string | null;
}

/** One poster, film or text: the thing itself, and how to use it. */
const CampaignMaterialView = ({ content }: ViewProps<CampaignMaterial>) => {
  const intl = useIntl();
  const termText = useTermText();
  const { file } = useNumbers();
  const classification = useClassification(content);
  const t = (label: any, values?: any) => intl.formatMessage(label, values);
  const { file: blob, url, parent } = content;
  const mark = (text?: string | null) => {
    const language = writtenIn(text, content.languages);
    return language && <LanguageTag lang={language}>{text}</LanguageTag>;
  };
  const only =
    content.languages?.length === 1 ? tokenOf(content.languages[0]) : undefined;
  const about = blob && file(blob.filename, blob['content-type'], blob.size);
  return (
    <TypePage
      content={content}
      kicker={[titleOf(content.asset_type), titleOf(content.country)]
        .filter(Boolean)
        .join(' · ')}
      title={mark(content.title) || content.title}
      leadLang={writtenIn(content.description, content.languages)}
      before={<Preview file={blob} alt={content.title} />}
      facts={
        <FactPanel
          title={t(headings.facts)}
          facts={[
            {
              label: t(labels.campaign),
              value: parent?.['@type'] === 'Campaign' && (
                <ItemLink item={parent} />
              ),
            },
            { label: t(labels.type), value: titleOf(content.asset_type) },
            { label: t(fieldLabels.country), value: titleOf(content.country) },
            {
              label: t(labels.languages),
              value: termText(content.languages),
            },
            {
              label: t(labels.captions),
              value: content.caption && t(labels.yes),
            },
            { label: t(labels.format), value: content.format },
            { label: t(labels.dimensions), value: content.dimensions },
            ...classification,
          ]}
        >
          {blob && (
            <a
              className="eucpn-button"
              href={flattenToAppURL(blob.download)}
              hrefLang={only}
            >
              {about
                ? t(labels.downloadFile, { file: about })
                : t(labels.download)}
            </a>
          )}
          {url && (
            <a className="eucpn-button" href={url} hrefLang={only}>
              {t(labels.see, { site: hostOf(url) })}
            </a>
          )}
        </FactPanel>
      }
      sections={[
        plainSection(
          'shown',
          t(labels.shown),
          content.alternative_text,
          content.languages,
        ),
        plainSection(
          'usage',
          t(labels.usage),
          content.usage_rights,
          content.languages,
        ),
      ]}
    />
  );
};

export default CampaignMaterialView;

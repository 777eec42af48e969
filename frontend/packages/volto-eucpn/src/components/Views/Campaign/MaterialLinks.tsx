import React from 'react';
import { useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { writtenIn } from '../../../helpers/direction';
import { titleOf, tokenOf } from '../../../helpers/terms';
import LanguageTag from '../../LanguageTag/LanguageTag';
import { hostOf } from '../shared/AddressLinks';
import { useNumbers } from '../shared/numbers';
import { labels } from './messages';
import { needTitles } from './matrix';
import type { MatrixItem } from './matrix';

/** The file of a material, or the site where it lies. */
const Source = ({ item }: { item: MatrixItem }) => {
  const intl = useIntl();
  const { file } = useNumbers();
  const only =
    item.languages.length === 1 ? tokenOf(item.languages[0]) : undefined;
  const hidden = (
    <span className="eucpn-hidden">
      {': '}
      <LanguageTag as="bdi" lang={writtenIn(item.title, item.languages)}>
        {item.title}
      </LanguageTag>
    </span>
  );
  if (item.download)
    return (
      <a href={flattenToAppURL(item.download)} hrefLang={only}>
        {file(null, item.content_type, item.size)}
        {hidden}
      </a>
    );
  if (item.url)
    return (
      <a href={item.url} hrefLang={only}>
        {intl.formatMessage(labels.elsewhere, { site: hostOf(item.url) })}
        {hidden}
      </a>
    );
  return null;
};

/**
 * The materials of one cell: links by language, each with its file.
 *
 * @param props.items what there is; nothing for none
 * @param props.type title of the type, for those who do not see the column
 */
const MaterialLinks = ({
  items,
  type,
}: {
  items: MatrixItem[];
  type: string;
}) => {
  const intl = useIntl();
  const titles = needTitles(items);
  return (
    <ul className="eucpn-matrix__items">
      {items.map((item) => {
        const names = item.languages.map((language) => titleOf(language));
        const languages = names.join(', ');
        return (
          <li key={item['@id']}>
            <UniversalLink href={flattenToAppURL(item['@id'])}>
              {titles ? (
                <LanguageTag
                  as="bdi"
                  lang={writtenIn(item.title, item.languages)}
                >
                  {item.title}
                </LanguageTag>
              ) : (
                <>
                  <span className="eucpn-hidden">{`${type}: `}</span>
                  {languages}
                </>
              )}
            </UniversalLink>
            {titles && (
              <span>{languages || intl.formatMessage(labels.noWords)}</span>
            )}
            <span>
              <Source item={item} />
              {item.caption && ` ${intl.formatMessage(labels.captions)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

export default MaterialLinks;

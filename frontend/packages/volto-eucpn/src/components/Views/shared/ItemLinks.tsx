import React from 'react';
import { useIntl } from 'react-intl';
import { typeNames } from '../../../messages/types';
import { tokenOf } from '../../../helpers/terms';
import Badge from '../../Badge/Badge';
import LanguageLink from '../../LanguageLink/LanguageLink';
import LanguageTag from '../../LanguageTag/LanguageTag';
import type { Content, Summary } from './content';

/**
 * A link to another item, marked where that is in another language than the page;
 * nothing for none.
 */
export const ItemLink = ({ item }: { item?: Summary | null }) =>
  item ? (
    <LanguageLink href={item['@id']} lang={item.language}>
      <LanguageTag lang={item.language}>{item.title}</LanguageTag>
    </LanguageLink>
  ) : null;

/** The version of an item to lead the reader to, as the page's JSON tells. */
export function bestVersion(
  content: Content,
  item?: Summary | null,
): Summary | null {
  if (!item) return null;
  return { ...item, ...content.best_versions?.[item['@id']] };
}

/** The same for several items, each work once. */
export function bestVersions(
  content: Content,
  items?: (Summary | null)[] | null,
): Summary[] {
  const best = (items || []).map((item) => bestVersion(content, item));
  return best.filter(
    (item, index): item is Summary =>
      item !== null &&
      best.findIndex((other) => other?.['@id'] === item['@id']) === index,
  );
}

/**
 * A list of links to other items.
 *
 * @param props.items nothing for none
 * @param props.showType false where all are of one type
 */
const ItemLinks = ({
  items,
  showType = true,
}: {
  items?: (Summary | null)[] | null;
  showType?: boolean;
}) => {
  const intl = useIntl();
  const known = (items || []).filter((item): item is Summary => Boolean(item));
  if (!known.length) return null;
  return (
    <ul className="eucpn-links">
      {known.map((item) => {
        const name = (typeNames as Record<string, any>)[item['@type'] || ''];
        return (
          <li key={item['@id']}>
            <ItemLink item={item} />
            {tokenOf(item.language) !== intl.locale && (
              <Badge kind="language" value={item.language} />
            )}
            {showType && name && <span>{intl.formatMessage(name)}</span>}
          </li>
        );
      })}
    </ul>
  );
};

export default ItemLinks;

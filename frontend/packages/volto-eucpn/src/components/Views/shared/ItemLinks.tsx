import React from 'react';
import { useIntl } from 'react-intl';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { typeNames } from '../../../messages/types';
import type { Summary } from './content';

/** A link to another item; nothing for none. */
export const ItemLink = ({ item }: { item?: Summary | null }) =>
  item ? (
    <UniversalLink href={flattenToAppURL(item['@id'])}>
      {item.title}
    </UniversalLink>
  ) : null;

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
            {showType && name && <span>{intl.formatMessage(name)}</span>}
          </li>
        );
      })}
    </ul>
  );
};

export default ItemLinks;

import React from 'react';
import UniversalLink from '@plone/volto/components/manage/UniversalLink/UniversalLink';
import { titleOf } from '../../../helpers/terms';
import type { Row, Term } from '../../../types';

/** Where an address leads, for those who want to know before they follow it. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/**
 * The rows of a field with addresses as a list of links.
 *
 * @param props.rows rows with `url` and what the link is called by
 * @param props.name columns of which the link's text is made
 */
const AddressLinks = ({
  rows,
  name,
}: {
  rows?: Row[] | null;
  name: string[];
}) => {
  const known = (rows || []).filter((row) => row.url);
  if (!known.length) return null;
  return (
    <ul className="eucpn-links">
      {known.map((row, index) => {
        const address = String(row.url);
        const words = name
          .map((column) => titleOf(row[column] as Term | string | null))
          .filter(Boolean);
        return (
          <li key={index}>
            <UniversalLink href={address}>
              {words.join(' – ') || address}
            </UniversalLink>
            <span>{hostOf(address)}</span>
          </li>
        );
      })}
    </ul>
  );
};

export default AddressLinks;

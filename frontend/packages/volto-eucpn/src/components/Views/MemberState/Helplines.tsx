import React from 'react';
import { useIntl } from 'react-intl';
import type { Row, Term } from '../../../types';
import { titleOf } from '../../../helpers/terms';
import { labels } from './messages';

/** What a telephone dials: digits, and the sign for numbers from abroad. */
export function dialled(number: string): string {
  return number.replace(/[^\d+*#]/g, '');
}

/** Numbers that people can call, to be found by those in a hurry. */
const Helplines = ({ rows }: { rows?: Row[] | null }) => {
  const intl = useIntl();
  if (!rows?.length) return null;
  return (
    <section className="eucpn-helplines" aria-labelledby="helplines">
      <h2 id="helplines">{intl.formatMessage(labels.helplines)}</h2>
      <ul>
        {rows.map((row, index) => {
          const number = String(row.number || '');
          const facts = [
            titleOf(row.phenomenon as Term),
            row.hours,
            row.languages,
          ].filter(Boolean);
          return (
            <li key={index}>
              <span className="eucpn-helplines__name">{String(row.name)}</span>
              {dialled(number) ? (
                <a href={`tel:${dialled(number)}`}>{number}</a>
              ) : (
                <strong>{number}</strong>
              )}
              <span className="eucpn-helplines__facts">
                {facts.join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export default Helplines;

import React from 'react';
import type { Row } from '../../../types';
import { useNumbers } from '../shared/numbers';

/** What a campaign achieved, in large figures. */
const Figures = ({ rows }: { rows?: Row[] | null }) => {
  const { number } = useNumbers();
  if (!rows?.length) return null;
  return (
    <dl className="eucpn-figures">
      {rows.map((row, index) => (
        <div key={index}>
          <dt>{String(row.indicator)}</dt>
          <dd>
            <strong>{number(row.value as string | number)}</strong>
            {row.unit && <span>{String(row.unit)}</span>}
            {row.period && (
              <span className="eucpn-figures__period">
                {String(row.period)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

export default Figures;

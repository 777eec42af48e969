import React from 'react';
import type { Row } from '../../../types';

/** The organisations that represent a country, each with its mailbox. */
const Bodies = ({ rows }: { rows: Row[] }) => (
  <ul className="eucpn-bodies">
    {rows.map((row, index) => (
      <li key={index}>
        {String(row.organisation)}
        {row.mailbox && (
          <a href={`mailto:${row.mailbox}`}>{String(row.mailbox)}</a>
        )}
      </li>
    ))}
  </ul>
);

export default Bodies;

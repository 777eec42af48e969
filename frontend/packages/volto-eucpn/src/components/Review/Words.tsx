import React from 'react';
import type { Piece } from './types';

const TAGS = { equal: 'span', insert: 'ins', delete: 'del' } as const;

/** A text with what is new and what is gone marked as such. */
const Words = ({ pieces }: { pieces: Piece[] }) => (
  <p className="eucpn-difference__words">
    {pieces.map(([kind, text], index) => {
      const Tag = TAGS[kind] || 'span';
      // The pieces have no identity but their place.
      // eslint-disable-next-line react/no-array-index-key
      return <Tag key={index}>{text}</Tag>;
    })}
  </p>
);

export default Words;

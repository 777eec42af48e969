import React from 'react';

const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,}\/\S+)$/i;

/** A DOI with a link to where it resolves; an ISBN as it is. */
const Identifier = ({ value }: { value: string }) => {
  const doi = value.trim().match(DOI)?.[1];
  return doi ? (
    <a href={`https://doi.org/${doi}`}>{`doi:${doi}`}</a>
  ) : (
    <>{value}</>
  );
};

export default Identifier;

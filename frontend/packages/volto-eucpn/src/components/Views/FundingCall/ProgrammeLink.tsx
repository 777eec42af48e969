import React from 'react';
import { ItemLink } from '../shared/ItemLinks';
import { callProgramme } from '../../../helpers/viewWorks';
import { titleOf } from '../../../helpers/terms';
import { useWorks } from '../../../store/useWorks';
import type { FundingCall } from './content';

/** The programme of a call, with a link where it has a page of its own. */
const ProgrammeLink = ({ content }: { content: FundingCall }) => {
  const { key, path, params } = callProgramme(content);
  const [page] = useWorks(key, path, params)?.items || [];
  const title = titleOf(content.programme) || '';
  return page ? (
    <ItemLink item={{ '@id': page['@id'], title }} />
  ) : (
    <>{title}</>
  );
};

export default ProgrammeLink;

import React from 'react';
import { useIntl } from 'react-intl';
import WorkList from '../../WorkList/WorkList';
import { programmeCalls } from '../../../helpers/viewWorks';
import { useWorks } from '../../../store/useWorks';
import type { Content } from '../shared/content';
import { labels } from './messages';

/** The calls of a programme that can be answered now or before long. */
const ProgrammeCalls = ({ content }: { content: Content }) => {
  const intl = useIntl();
  const { key, path, params } = programmeCalls(content);
  const entry = useWorks(key, path, params);
  if (!entry?.request || entry.failed) return null;
  return (
    <WorkList
      items={entry.items}
      variation="calls"
      empty={intl.formatMessage(labels.noCalls)}
    />
  );
};

export default ProgrammeCalls;

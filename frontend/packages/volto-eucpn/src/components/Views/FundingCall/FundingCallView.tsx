import React from 'react';
import { useIntl } from 'react-intl';
import Badge from '../../Badge/Badge';
import Deadlines from '../../Deadlines/Deadlines';
import TypePage from '../shared/TypePage';
import { fieldLabels } from '../shared/messages';
import { richSection } from '../shared/sections';
import type { ViewProps } from '../shared/content';
import CallDate from './CallDate';
import CallFacts from './CallFacts';
import type { FundingCall } from './content';
import { labels } from './messages';

/**
 * A call: whether it can be answered and until when, then everything else. An
 * archived page is not kept up to date, so it does not say that a call is open.
 */
const FundingCallView = ({ content }: ViewProps<FundingCall>) => {
  const intl = useIntl();
  const t = (label: any) => intl.formatMessage(label);
  return (
    <TypePage
      content={content}
      badges={
        content.call_status &&
        content.review_state !== 'archived' && (
          <>
            <Badge kind="call" value={content.call_status} />
            <CallDate content={content} />
          </>
        )
      }
      facts={<CallFacts content={content} />}
      sections={[
        richSection('summary', t(fieldLabels.summary), content.summary),
        richSection('priorities', t(labels.priorities), content.priorities),
        richSection('apply', t(labels.apply), content.how_to_apply),
      ]}
    >
      <Deadlines
        rows={content.deadlines}
        nextDeadline={content.next_deadline}
      />
    </TypePage>
  );
};

export default FundingCallView;

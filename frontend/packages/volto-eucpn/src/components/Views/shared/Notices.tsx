import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import TranslationBanner from '../../TranslationBanner/TranslationBanner';
import { isOverdue } from '../../../helpers/freshness';
import type { Content } from './content';

const messages = defineMessages({
  archived: {
    id: 'eucpn-notice-archived',
    defaultMessage:
      'This page is archived: it is no longer kept up to date and may be out of date.',
  },
  overdue: {
    id: 'eucpn-notice-overdue',
    defaultMessage:
      'This page was due for review on {date} and may be out of date.',
  },
});

/**
 * What a reader must know before believing a page: archived, overdue, a
 * translation. Nothing otherwise.
 */
const Notices = ({ content }: { content: Content }) => {
  const intl = useIntl();
  const notices: [string, React.ReactNode][] = [];
  if (content.review_state === 'archived')
    notices.push(['archived', intl.formatMessage(messages.archived)]);
  else if (isOverdue(content))
    notices.push([
      'overdue',
      intl.formatMessage(messages.overdue, {
        date: <DateText key="due" value={content.review_due} />,
      } as any),
    ]);
  return (
    <>
      {notices.map(([kind, text]) => (
        <div
          className={`eucpn-notice eucpn-notice--${kind}`}
          role="note"
          key={kind}
        >
          <p>{text}</p>
        </div>
      ))}
      <TranslationBanner translation={content.translation} />
    </>
  );
};

export default Notices;

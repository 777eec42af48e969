import React from 'react';
import { useIntl } from 'react-intl';
import { versionOf } from '../../../helpers/versions';
import Badge from '../../Badge/Badge';
import DateText from '../../DateText/DateText';
import { messages } from './messages';

const BEFORE = ['draft', 'endorsement', 'pending', 'returned', 'scheduled'];

/** Where the item stands: its state, its version, when it becomes public. */
const Head = ({
  content,
  told,
}: {
  content: any;
  /** The state as the workflow calls it, once that is known. */
  told?: { id: string; title: string };
}) => {
  const intl = useIntl();
  const { review_state: state } = content;
  const version = versionOf(content);
  // A translation has the version of its original before it is public itself.
  const unpublished = BEFORE.includes(state) && !content.working_copy_of;
  return (
    <div className="eucpn-bar__head">
      <h2 id="eucpn-bar-title">{intl.formatMessage(messages.bar)}</h2>
      <Badge
        kind="state"
        value={
          told?.id === state ? { token: state, title: told?.title } : state
        }
      />
      <span className="eucpn-bar__version">
        {version && !unpublished
          ? intl.formatMessage(messages.version, { number: version })
          : intl.formatMessage(messages.unpublished)}
      </span>
      {state === 'scheduled' && content.embargo_until && (
        <span>
          {intl.formatMessage(messages.scheduled, {
            date: <DateText value={content.embargo_until} time zone />,
          })}
        </span>
      )}
    </div>
  );
};

export default Head;

import React from 'react';
import { useIntl } from 'react-intl';
import Checklist from './Checklist';
import { messages, remarkMessages } from './messages';
import RemarkItem from './RemarkItem';
import type { RemarkActions } from './RemarkItem';
import Trail from './Trail';
import type { Review } from './types';
import { noteOf } from './values';

/** What stands beside the difference: note, completeness, checklist, trail. */
const Aside = ({
  review,
  actions,
  readOnly,
  saveChecklist,
}: {
  review: Review;
  actions?: RemarkActions;
  readOnly: boolean;
  saveChecklist: (checklist: Record<string, boolean>) => Promise<unknown>;
}) => {
  const intl = useIntl();
  const note = noteOf(review);
  return (
    <aside className="eucpn-review__aside">
      <section>
        <h2>{intl.formatMessage(messages.note)}</h2>
        {note ? (
          <blockquote dir="auto">{note}</blockquote>
        ) : (
          <p>{intl.formatMessage(messages.noNote)}</p>
        )}
      </section>
      <section>
        <h2>{intl.formatMessage(messages.complete)}</h2>
        {review.completeness.length ? (
          <ul>
            {review.completeness.map(({ field, title }) => (
              <li key={field}>
                <a href={`#review-${field}`}>{title}</a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{intl.formatMessage(messages.isComplete)}</p>
        )}
      </section>
      {review.checklist.length > 0 && (
        <section>
          <h2>{intl.formatMessage(messages.checklist)}</h2>
          <Checklist
            criteria={review.checklist}
            readOnly={readOnly}
            save={saveChecklist}
          />
        </section>
      )}
      <section>
        <h2>{intl.formatMessage(remarkMessages.remarks)}</h2>
        {review.remarks.length ? (
          review.remarks.map((remark) => (
            <RemarkItem
              key={remark.id}
              remark={remark}
              actions={actions}
              named
            />
          ))
        ) : (
          <p>{intl.formatMessage(remarkMessages.none)}</p>
        )}
      </section>
      <section>
        <h2>{intl.formatMessage(messages.trail)}</h2>
        <Trail history={review.history} />
      </section>
    </aside>
  );
};

export default Aside;

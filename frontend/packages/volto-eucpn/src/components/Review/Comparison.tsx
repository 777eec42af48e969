import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useLocation } from 'react-router-dom';
import { at } from './address';
import Aside from './Aside';
import Difference from './Difference';
import { messages, remarkMessages } from './messages';
import RemarkForm from './RemarkForm';
import RemarkItem from './RemarkItem';
import type { FieldDifference, Remark, Review } from './types';
import type { ReviewState } from './useReview';

// In which what was submitted last is what is looked at.
const SUBMITTED = ['endorsement', 'pending'];

/** With what the item is compared, in words. */
function against({ against: side, item }: Review) {
  if (!side) return messages.againstNothing;
  if (side === 'public') return messages.againstPublic;
  return SUBMITTED.includes(item.review_state?.token || '')
    ? messages.againstSubmitted
    : messages.againstLast;
}

export type Known = ReviewState & { review: Review };

/** The difference with remarks at its fields, and what stands beside it. */
const Comparison = ({ known }: { known: Known }) => {
  const intl = useIntl();
  const { pathname, search } = useLocation();
  const { review, call, keep } = known;
  const mayRemark = review.transitions.some(({ id }) =>
    ['return', 'return_by_representative'].includes(id),
  );
  const actions = {
    answer: (remark: Remark, text: string) =>
      call('post', `@remarks/${remark.id}/answers`, { text }).then(keep),
    setStatus: (remark: Remark, status: 'open' | 'resolved') =>
      call('patch', `@remarks/${remark.id}`, { status }).then(keep),
  };
  const remarksOf = (field: FieldDifference) => (
    <>
      {review.remarks
        .filter((remark) => remark.field === field.field)
        .map((remark) => (
          <RemarkItem key={remark.id} remark={remark} actions={actions} />
        ))}
      {mayRemark && (
        <RemarkForm
          opener={intl.formatMessage(remarkMessages.add, {
            field: field.title,
          })}
          label={intl.formatMessage(remarkMessages.text)}
          action={intl.formatMessage(remarkMessages.save)}
          send={(text) =>
            call('post', '@remarks', { field: field.field, text }).then(keep)
          }
        />
      )}
    </>
  );
  return (
    <div className="eucpn-review__columns">
      <section aria-labelledby="eucpn-review-differences">
        <h2 id="eucpn-review-differences">
          {intl.formatMessage(messages.differences)}
        </h2>
        <p>
          {intl.formatMessage(against(review))}{' '}
          {review.last_submission && review.against !== 'submitted' && (
            <Link to={at(pathname, search, { against: 'submitted' })}>
              {intl.formatMessage(messages.compareSubmitted)}
            </Link>
          )}
          {review.against === 'submitted' && review.item.revision_of && (
            <Link to={at(pathname, search, { against: null })}>
              {intl.formatMessage(messages.comparePublic)}
            </Link>
          )}
        </p>
        {review.stale?.changed_since_begun && (
          <p className="eucpn-review__stale" role="note">
            {intl.formatMessage(messages.stale)}
          </p>
        )}
        <Difference review={review} after={remarksOf} />
      </section>
      <Aside
        review={review}
        actions={actions}
        readOnly={!mayRemark}
        saveChecklist={(checklist) => call('patch', '@review', { checklist })}
      />
    </div>
  );
};

export default Comparison;

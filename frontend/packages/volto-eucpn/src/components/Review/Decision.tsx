import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTransition } from '../Editorial/Bar/useTransition';
import TransitionButtons from '../Editorial/Bar/TransitionButtons';
import TransitionDialog from '../Editorial/Dialog/TransitionDialog';
import type { Transition } from '../Editorial/types';
import { messages } from './messages';
import type { Review } from './types';

/** The buttons of the decision; approval is of what this page shows. */
const Decision = ({
  path,
  review,
  changeSummary,
}: {
  path: string;
  review: Review;
  /** What changed in a revision; undefined for a first version. */
  changeSummary?: string;
}) => {
  const intl = useIntl();
  const { run, said } = useTransition(path);
  const [chosen, setChosen] = useState<Transition | null>(null);
  const approving = chosen?.id === 'approve' && changeSummary !== undefined;
  return (
    <section className="eucpn-review__decision eucpn-bar">
      <h2>{intl.formatMessage(messages.decide)}</h2>
      <div className="eucpn-bar__actions">
        <TransitionButtons
          transitions={review.transitions}
          listed={false}
          onChoose={setChosen}
        />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {chosen && (
        <TransitionDialog
          transition={chosen}
          summary={approving ? changeSummary : undefined}
          asksMinor={approving}
          run={(body, summary) =>
            run(chosen, {
              ...body,
              ...(chosen.id === 'approve' && { seen: review.seen }),
              ...(summary !== undefined && { change_summary: summary }),
            }).then(() => setChosen(null))
          }
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
};

export default Decision;

import React, { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useTransition } from '../Editorial/Bar/useTransition';
import TransitionButtons from '../Editorial/Bar/TransitionButtons';
import TransitionDialog from '../Editorial/Dialog/TransitionDialog';
import { HANDING_IN, LOOKED_AT } from '../Editorial/transitions';
import type { Transition } from '../Editorial/types';
import { messages } from './messages';
import type { Review } from './types';

/** The buttons of the decision; approval is of what this page shows. */
const Decision = ({
  path,
  review,
  changeSummary,
  reload,
}: {
  path: string;
  review: Review;
  /** What changed in a revision; undefined for a first version. */
  changeSummary?: string;
  /** Asks for the review again, after a decision. */
  reload: () => Promise<unknown>;
}) => {
  const intl = useIntl();
  const box = useRef<HTMLElement>(null);
  const { run, said } = useTransition(path);
  const [chosen, setChosen] = useState<Transition | null>(null);
  const approving = chosen?.id === 'approve' && changeSummary !== undefined;
  const decisions = review.transitions.filter(
    ({ id }) => !HANDING_IN.includes(id),
  );
  if (!decisions.length && !said) return null;
  return (
    <section
      ref={box}
      className="eucpn-review__decision eucpn-bar"
      aria-labelledby="eucpn-review-decide"
      tabIndex={-1}
    >
      <h2 id="eucpn-review-decide">{intl.formatMessage(messages.decide)}</h2>
      <div className="eucpn-bar__actions">
        <TransitionButtons
          transitions={decisions}
          listed={false}
          onChoose={setChosen}
        />
      </div>
      <p
        className={said ? 'eucpn-bar__complete' : 'eucpn-hidden'}
        role="status"
      >
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
              ...(LOOKED_AT.includes(chosen.id) && { seen: review.seen }),
              ...(summary !== undefined && { change_summary: summary }),
            }).then(async (stays) => {
              if (stays === false) return;
              setChosen(null);
              await reload();
              // The button that was pressed is gone with the old state.
              window.setTimeout(() => box.current?.focus(), 100);
            })
          }
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
};

export default Decision;

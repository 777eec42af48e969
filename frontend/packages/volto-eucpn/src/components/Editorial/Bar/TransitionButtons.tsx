import React from 'react';
import { useIntl } from 'react-intl';
import { FORWARD, labelOf } from '../transitions';
import type { Transition } from '../types';
import { messages } from './messages';

/** A button for each transition; what stands in the way is said beside it. */
const TransitionButtons = ({
  transitions,
  listed,
  fields = [],
  onField,
  onChoose,
}: {
  transitions: Transition[];
  /** True where the missing fields are listed above already. */
  listed: boolean;
  /** Fields that the page shows, and goes to: what is missing links to them. */
  fields?: string[];
  onField?: (field: string) => void;
  onChoose: (transition: Transition) => void;
}) => {
  const intl = useIntl();
  const reasonOf = ({ blocked, missing }: Transition) => {
    if (!missing?.length) return blocked;
    if (listed) return intl.formatMessage(messages.fillFirst);
    return intl.formatMessage(messages.fillFirstOthers, {
      fields: (
        <React.Fragment key="fields">
          {missing.map(({ field, title }, index) => (
            <React.Fragment key={field}>
              {index > 0 && ', '}
              {onField && fields.includes(field) ? (
                <a
                  href={`#field-${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onField(field);
                  }}
                >
                  {title}
                </a>
              ) : (
                title
              )}
            </React.Fragment>
          ))}
        </React.Fragment>
      ),
    });
  };
  const order = (transition: Transition) =>
    FORWARD.includes(transition.id) ? 0 : 1;
  return (
    <>
      {[...transitions]
        .sort((a, b) => order(a) - order(b))
        .map((transition) => {
          const reason = reasonOf(transition);
          const reasonId = `eucpn-blocked-${transition.id}`;
          const plain = FORWARD.includes(transition.id)
            ? ''
            : ' eucpn-act--plain';
          return (
            <div className="eucpn-bar__action" key={transition.id}>
              <button
                type="button"
                className={`eucpn-act${plain}`}
                aria-disabled={reason ? true : undefined}
                aria-describedby={reason ? reasonId : undefined}
                onClick={() => !reason && onChoose(transition)}
              >
                {labelOf(transition, intl)}
              </button>
              {reason && (
                <span className="eucpn-bar__blocked" id={reasonId}>
                  {reason}
                </span>
              )}
            </div>
          );
        })}
    </>
  );
};

export default TransitionButtons;

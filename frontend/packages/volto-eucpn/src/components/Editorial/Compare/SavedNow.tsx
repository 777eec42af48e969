import React, { useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { refusalOf } from '../Dialog/refusal';
import Compare from './Compare';

const messages = defineMessages({
  compare: {
    id: 'eucpn-compare-show',
    defaultMessage: 'Compare your text with what is saved now',
  },
  none: {
    id: 'eucpn-compare-none',
    defaultMessage: 'You have changed nothing.',
  },
});

/** Asks for what is saved now and shows it beside one's own text. */
const SavedNow = ({
  path,
  mine,
  titles,
  read = (answer) => answer,
}: {
  path: string;
  mine: () => Record<string, any>;
  titles: Record<string, { title: string }>;
  /** The values in the answer, where that is no item. */
  read?: (answer: any) => Record<string, any>;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const [known, setKnown] = useState<{ mine: any; saved: any } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = () =>
    dispatch({ type: 'GET_EDITORIAL', request: { op: 'get', path } })
      .then((answer: any) => {
        setProblem(null);
        setKnown({ mine: mine(), saved: read(answer) });
      })
      .catch((error: any) => setProblem(refusalOf(error, intl).message));
  return (
    <div>
      <button
        type="button"
        className="eucpn-act eucpn-act--plain"
        aria-expanded={!!known}
        onClick={known ? () => setKnown(null) : ask}
      >
        {intl.formatMessage(messages.compare)}
      </button>
      {problem && <p role="alert">{problem}</p>}
      {known &&
        (Object.keys(known.mine).length ? (
          <Compare mine={known.mine} saved={known.saved} titles={titles} />
        ) : (
          <p>{intl.formatMessage(messages.none)}</p>
        ))}
    </div>
  );
};

export default SavedNow;

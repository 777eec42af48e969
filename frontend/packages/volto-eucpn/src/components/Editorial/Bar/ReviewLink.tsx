import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Transition } from '../types';
import { itemMessages as messages } from './messages';

/** Transitions of those who decide about a text. */
const DECIDING = ['approve', 'return', 'endorse', 'return_by_representative'];

export const decides = (transitions: Transition[]) =>
  transitions.some(({ id }) => DECIDING.includes(id));

/** The way to the review page, for those who decide: they look there first. */
const ReviewLink = ({
  path,
  transitions,
}: {
  path: string;
  transitions: Transition[];
}) => {
  const intl = useIntl();
  if (!decides(transitions)) return null;
  return (
    <div className="eucpn-bar__action">
      <Link className="eucpn-act" to={`${path}/review`}>
        {intl.formatMessage(messages.review)}
      </Link>
    </div>
  );
};

export default ReviewLink;

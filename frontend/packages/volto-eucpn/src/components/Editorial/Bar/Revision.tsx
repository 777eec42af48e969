import React from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { Link } from 'react-router-dom';
import { removeWorkingCopy } from '@plone/volto/actions/workingcopy/workingcopy';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import DateText from '../../DateText/DateText';
import ConfirmButton from '../Dialog/ConfirmButton';
import { revisionMessages as messages } from './messages';

/** Since when a revision is under way. */
const Begun = ({ on }: { on?: string }) =>
  on ? (
    <FormattedMessage
      {...messages.begun}
      values={{ date: <DateText value={on} /> }}
    />
  ) : null;

/** What ties a revision and its original together. */
const Revision = ({
  content,
  path,
  canDiscard,
  canCorrect,
  onDiscarded,
}: {
  content: any;
  path: string;
  /** May the reader correct the public text, once no revision is under way? */
  canCorrect: boolean;
  canDiscard: boolean;
  /** Told where the original is. */
  onDiscarded: (original: string) => void;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const { working_copy: copy, working_copy_of: original } = content;

  const discard = async () => {
    await dispatch(removeWorkingCopy(path));
    onDiscarded(flattenToAppURL(original['@id']));
  };

  if (!original)
    return copy ? (
      <p className="eucpn-bar__note">
        {/* One part of the line, so that words do not drift apart in it. */}
        <span>
          {intl.formatMessage(messages.open)} <Begun on={copy.created} />
          {canCorrect && ` ${intl.formatMessage(messages.held)}`}
        </span>
        <Link to={flattenToAppURL(copy['@id'])}>
          {intl.formatMessage(messages.goTo)}
        </Link>
      </p>
    ) : null;
  return (
    <p className="eucpn-bar__note">
      <span>
        {intl.formatMessage(messages.isRevision)} <Begun on={content.created} />
      </span>
      <Link to={flattenToAppURL(original['@id'])}>
        {intl.formatMessage(messages.original)}
      </Link>
      {canDiscard && (
        <ConfirmButton
          label={intl.formatMessage(messages.discard)}
          text={intl.formatMessage(messages.discardText)}
          className="eucpn-link-button"
          run={discard}
        />
      )}
    </p>
  );
};

export default Revision;

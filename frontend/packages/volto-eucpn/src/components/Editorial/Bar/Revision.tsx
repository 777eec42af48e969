import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { Link } from 'react-router-dom';
import { removeWorkingCopy } from '@plone/volto/actions/workingcopy/workingcopy';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import DialogFrame from '../Dialog/DialogFrame';
import { refusalOf } from '../Dialog/refusal';
import { revisionMessages as messages } from './messages';

/** What ties a revision and its original together. */
const Revision = ({
  content,
  path,
  canDiscard,
  onDiscarded,
}: {
  content: any;
  path: string;
  canDiscard: boolean;
  /** Told where the original is. */
  onDiscarded: (original: string) => void;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { working_copy: copy, working_copy_of: original } = content;

  const discard = () =>
    dispatch(removeWorkingCopy(path))
      .then(() => onDiscarded(flattenToAppURL(original['@id'])))
      .catch((error: any) => setProblem(refusalOf(error, intl).message));

  if (!original)
    return copy ? (
      <p className="eucpn-bar__note">
        {intl.formatMessage(messages.open)}{' '}
        <Link to={flattenToAppURL(copy['@id'])}>
          {intl.formatMessage(messages.goTo)}
        </Link>
      </p>
    ) : null;
  return (
    <>
      <p className="eucpn-bar__note">
        {intl.formatMessage(messages.isRevision)}{' '}
        <Link to={flattenToAppURL(original['@id'])}>
          {intl.formatMessage(messages.original)}
        </Link>
        {canDiscard && (
          <button
            type="button"
            className="eucpn-link-button"
            onClick={() => setAsking(true)}
          >
            {intl.formatMessage(messages.discard)}
          </button>
        )}
      </p>
      {asking && (
        <DialogFrame
          title={intl.formatMessage(messages.discard)}
          text={intl.formatMessage(messages.discardText)}
          action={intl.formatMessage(messages.discard)}
          busy={false}
          onSubmit={discard}
          onClose={() => setAsking(false)}
        >
          {problem && (
            <p className="eucpn-dialog__error" role="alert">
              {problem}
            </p>
          )}
        </DialogFrame>
      )}
    </>
  );
};

export default Revision;

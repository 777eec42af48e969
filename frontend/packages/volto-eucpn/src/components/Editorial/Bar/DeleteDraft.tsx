import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { useHistory } from 'react-router-dom';
import { deleteContent } from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import DialogFrame from '../Dialog/DialogFrame';
import { refusalOf } from '../Dialog/refusal';
import { deleteMessages as messages } from './messages';

/** Deletes a draft, once it was asked again; it can be restored for a time. */
const DeleteDraft = ({ content, path }: { content: any; path: string }) => {
  const intl = useIntl();
  const history = useHistory();
  const dispatch = useDispatch<any>();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const remove = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await dispatch(deleteContent(path));
      history.push(flattenToAppURL(content.parent?.['@id'] || '/'));
    } catch (error) {
      setProblem(refusalOf(error, intl).message);
      setBusy(false);
    }
  };

  return (
    <div className="eucpn-bar__action">
      <button
        type="button"
        className="eucpn-act eucpn-act--plain"
        onClick={() => setAsking(true)}
      >
        {intl.formatMessage(messages.remove)}
      </button>
      {asking && (
        <DialogFrame
          title={intl.formatMessage(messages.remove)}
          text={intl.formatMessage(messages.text)}
          action={intl.formatMessage(messages.remove)}
          busy={busy}
          onSubmit={remove}
          onClose={() => setAsking(false)}
        >
          {problem && (
            <p className="eucpn-dialog__error" role="alert">
              {problem}
            </p>
          )}
        </DialogFrame>
      )}
    </div>
  );
};

export default DeleteDraft;

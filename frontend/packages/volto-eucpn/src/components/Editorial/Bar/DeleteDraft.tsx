import React from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import { useHistory } from 'react-router-dom';
import { deleteContent } from '@plone/volto/actions/content/content';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import ConfirmButton from '../Dialog/ConfirmButton';
import { deleteMessages as messages } from './messages';

/** Deletes a draft, once it was asked again; it can be restored for a time. */
const DeleteDraft = ({
  content,
  path,
  tell,
}: {
  content: any;
  path: string;
  /** Says what was done, also on the page that is gone to. */
  tell: (message: string) => void;
}) => {
  const intl = useIntl();
  const history = useHistory();
  const dispatch = useDispatch<any>();
  const remove = async () => {
    await dispatch(deleteContent(path));
    tell(intl.formatMessage(messages.done, { title: content.title }));
    history.push(flattenToAppURL(content.parent?.['@id'] || '/'));
  };
  return (
    <div className="eucpn-bar__action">
      <ConfirmButton
        label={intl.formatMessage(messages.remove)}
        text={intl.formatMessage(messages.text)}
        className="eucpn-act eucpn-act--plain"
        run={remove}
      />
    </div>
  );
};

export default DeleteDraft;

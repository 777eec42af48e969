import React from 'react';
import { useIntl } from 'react-intl';
import { Link, useHistory } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import DialogFrame from '../../Editorial/Dialog/DialogFrame';
import TransitionDialog from '../../Editorial/Dialog/TransitionDialog';
import { doMessages } from '../messages';
import type { DeskRow } from '../types';
import type { Asked, RunTransition } from './useRowAction';

/** Asks what a transition needs to know, or says what stands in its way. */
const RowDialog = ({
  asked,
  row,
  run,
  onClose,
}: {
  asked: Asked;
  row: DeskRow;
  run: RunTransition;
  onClose: () => void;
}) => {
  const intl = useIntl();
  const history = useHistory();
  const { transition, summary } = asked;
  const edit = `${flattenToAppURL(row['@id'])}/edit`;
  if (!transition.blocked && !transition.missing?.length)
    return (
      <TransitionDialog
        transition={transition}
        summary={summary}
        run={run}
        onClose={onClose}
      />
    );
  return (
    <DialogFrame
      title={row.title}
      text={
        transition.missing?.length
          ? intl.formatMessage(doMessages.missing)
          : transition.blocked
      }
      action={intl.formatMessage(doMessages.edit)}
      busy={false}
      onSubmit={() => history.push(edit)}
      onClose={onClose}
    >
      {!!transition.missing?.length && (
        <ul className="eucpn-desk__missing">
          {transition.missing.map(({ field, title }) => (
            <li key={field}>
              <Link to={`${edit}?field=${field}`}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </DialogFrame>
  );
};

export default RowDialog;

import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import { labelOf } from '../../Editorial/transitions';
import { isService, isTransition } from '../address';
import { doMessages } from '../messages';
import type { DeskAction, DeskRow } from '../types';
import { useTextLanguage } from './ItemTitle';
import RowDialog from './RowDialog';
import { useRowAction } from './useRowAction';

/** What can be done next with an item: the first way is the main one. */
const RowActions = ({
  row,
  mayCopy = false,
}: {
  row: DeskRow;
  /** May the item be taken as a start for a new one? */
  mayCopy?: boolean;
}) => {
  const intl = useIntl();
  const language = useTextLanguage(row.language);
  const { act, asked, busy, close, run } = useRowAction(row);
  const copies = mayCopy && !row.is_revision && !row.is_translation;
  const known = row.actions.some(({ id }) => id === 'duplicate');
  const actions: DeskAction[] =
    copies && !known
      ? [
          ...row.actions,
          {
            id: 'duplicate',
            title: intl.formatMessage(doMessages.duplicate),
            '@id': `${row['@id']}/@duplicate`,
          },
        ]
      : row.actions;
  return (
    <div className="eucpn-desk__buttons">
      {actions.map((action, index) => {
        const look = `eucpn-do${index ? ' eucpn-do--plain' : ''}`;
        const name = (
          <>
            {isTransition(action['@id']) ? labelOf(action, intl) : action.title}
            <span className="eucpn-hidden" {...language}>
              {`: ${row.title}`}
            </span>
          </>
        );
        return isService(action['@id']) ? (
          <button
            key={action.id}
            type="button"
            className={look}
            aria-disabled={busy || undefined}
            onClick={() => !busy && act(action)}
          >
            {name}
          </button>
        ) : (
          <Link
            key={action.id}
            className={look}
            to={flattenToAppURL(action['@id'])}
          >
            {name}
          </Link>
        );
      })}
      {asked && <RowDialog asked={asked} row={row} run={run} onClose={close} />}
    </div>
  );
};

export default RowActions;

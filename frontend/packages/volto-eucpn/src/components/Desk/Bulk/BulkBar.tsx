import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { bulkMessages } from '../messages';
import AssignDialog from '../Table/AssignDialog';
import type { BulkResult, Person } from '../types';
import type { Selection } from '../useSelection';
import BulkDialog from './BulkDialog';
import BulkResults from './BulkResults';
import SelectionBar from './SelectionBar';
import { useBulk } from './useBulk';
import type { BulkAction } from './useBulk';

/**
 * What can be done with the selected rows together; and the result for each of
 * them afterwards.
 */
const BulkBar = ({
  selection,
  actions,
  reviewers,
  empty = false,
}: {
  selection: Selection;
  actions: readonly BulkAction[];
  reviewers: Person[];
  /** Is nothing listed (any more)? Then there is nothing but the last result. */
  empty?: boolean;
}) => {
  const intl = useIntl();
  const run = useBulk();
  const [chosen, setChosen] = useState<BulkAction | null>(null);
  const [results, setResults] = useState<BulkResult[] | null>(null);
  const { count, uids } = selection;
  const selected = intl.formatMessage(bulkMessages.selected, { count });

  const act = async (action: BulkAction, further?: object) => {
    const answer = await run(action, uids, further);
    setChosen(null);
    selection.clear();
    setResults(answer);
  };
  const offered = actions.filter(
    (action) => action !== 'assign' || reviewers.length > 0,
  );

  return (
    <>
      {!empty && (
        <SelectionBar selection={selection}>
          {offered.map((action) => (
            <button
              key={action}
              type="button"
              className="eucpn-do eucpn-do--plain"
              onClick={() => {
                setResults(null);
                setChosen(action);
              }}
            >
              {intl.formatMessage(bulkMessages[action])}
            </button>
          ))}
        </SelectionBar>
      )}
      {results && (
        <BulkResults results={results} onClose={() => setResults(null)} />
      )}
      {chosen === 'assign' && (
        <AssignDialog
          text={selected}
          reviewers={reviewers}
          asksReplace
          run={(reviewer, replace) => act('assign', { reviewer, replace })}
          onClose={() => setChosen(null)}
        />
      )}
      {chosen && chosen !== 'assign' && (
        <BulkDialog
          action={chosen}
          selected={selected}
          run={(further) => act(chosen, further)}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
};

export default BulkBar;

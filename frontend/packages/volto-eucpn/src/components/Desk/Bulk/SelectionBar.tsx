import React from 'react';
import { useIntl } from 'react-intl';
import { bulkMessages } from '../messages';
import type { Selection } from '../useSelection';

/**
 * How many rows are selected, and the buttons for what can be done with them
 * together. It keeps its place while nothing is selected.
 */
const SelectionBar = ({
  selection,
  children,
}: {
  selection: Selection;
  children: React.ReactNode;
}) => {
  const intl = useIntl();
  const { count } = selection;
  return (
    <div
      className="eucpn-bulk"
      role="group"
      aria-label={intl.formatMessage(bulkMessages.label)}
    >
      <p role="status">
        {count > 0 && intl.formatMessage(bulkMessages.selected, { count })}
      </p>
      {count > 0 && (
        <div className="eucpn-desk__buttons">
          {children}
          <button
            type="button"
            className="eucpn-do eucpn-do--plain"
            onClick={selection.clear}
          >
            {intl.formatMessage(bulkMessages.none)}
          </button>
        </div>
      )}
    </div>
  );
};

export default SelectionBar;

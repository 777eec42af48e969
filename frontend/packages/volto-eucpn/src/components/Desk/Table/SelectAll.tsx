import React, { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { tableMessages } from '../messages';
import type { Selection } from '../useSelection';

/** Selects every row of the page, or none. */
const SelectAll = ({ selection }: { selection: Selection }) => {
  const intl = useIntl();
  const box = useRef<HTMLInputElement>(null);
  const some = selection.count > 0 && !selection.all;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={selection.all}
        onChange={selection.all ? selection.clear : selection.selectAll}
      />
      <span className="eucpn-hidden">
        {intl.formatMessage(tableMessages.selectAll)}
      </span>
    </label>
  );
};

export default SelectAll;

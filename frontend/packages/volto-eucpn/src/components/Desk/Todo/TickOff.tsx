import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useDeskTools } from '../DeskContext';
import { useTextLanguage } from '../Table/ItemTitle';
import type { DeskRow } from '../types';
import { messages } from './messages';

/** Takes off the list what merely tells, until there is other news of the item. */
const TickOff = ({ item }: { item: DeskRow }) => {
  const intl = useIntl();
  const { call, fail, language, renew, tell } = useDeskTools();
  const [busy, setBusy] = useState(false);
  const own = useTextLanguage(item.language);
  const tick = async () => {
    setBusy(true);
    try {
      await call('post', `/${language}/@todo`, { ticked: item.UID });
      tell(intl.formatMessage(messages.ticked, { title: item.title }));
      await renew();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="eucpn-desk__buttons">
      <button
        type="button"
        className="eucpn-do eucpn-do--plain"
        aria-disabled={busy || undefined}
        onClick={() => !busy && tick()}
      >
        {intl.formatMessage(messages.tick)}
        <span className="eucpn-hidden" {...own}>
          {`: ${item.title}`}
        </span>
      </button>
    </div>
  );
};

export default TickOff;

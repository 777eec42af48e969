import React from 'react';
import { useIntl } from 'react-intl';
import type { DeskEntry } from '../../store/desk';
import { messages } from './messages';

/** That a list is on its way, or that it did not come; nothing once it is there. */
const LoadState = ({
  entry,
  reload,
}: {
  entry: DeskEntry;
  reload: () => Promise<unknown>;
}) => {
  const intl = useIntl();
  const { data, error, loading } = entry;
  if (error && !loading) {
    // What the back end says of the question: it stays so, asked once more.
    const told = (error.status || 500) < 500 ? error.message : undefined;
    return (
      <div className="eucpn-desk__failed" role="alert">
        <p>{told || intl.formatMessage(messages.failed)}</p>
        {!told && (
          <button type="button" className="eucpn-do" onClick={() => reload()}>
            {intl.formatMessage(messages.again)}
          </button>
        )}
      </div>
    );
  }
  if (data) return null;
  return (
    <p className="eucpn-desk__loading" role="status">
      {intl.formatMessage(messages.loading)}
    </p>
  );
};

export default LoadState;

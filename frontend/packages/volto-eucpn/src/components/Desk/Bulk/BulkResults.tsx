import React, { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { bulkMessages, messages } from '../messages';
import ItemTitle from '../Table/ItemTitle';
import type { BulkResult } from '../types';

/** How many items it worked with, and with which it did not and why. */
const BulkResults = ({
  results,
  onClose,
}: {
  results: BulkResult[];
  onClose: () => void;
}) => {
  const intl = useIntl();
  const box = useRef<HTMLElement>(null);
  const refused = results.filter(({ status }) => status >= 400);
  useEffect(() => {
    // The dialog gives the focus back to a button that is gone.
    const timer = window.setTimeout(() => box.current?.focus(), 100);
    return () => window.clearTimeout(timer);
  }, [results]);
  return (
    <section
      ref={box}
      className="eucpn-bulk__results"
      tabIndex={-1}
      aria-labelledby="eucpn-bulk-result"
    >
      <h2 id="eucpn-bulk-result">{intl.formatMessage(bulkMessages.result)}</h2>
      <div role="status">
        <p>
          {intl.formatMessage(bulkMessages.worked, {
            count: results.length - refused.length,
          })}
        </p>
        {refused.length > 0 && (
          <p>
            {intl.formatMessage(bulkMessages.refused, {
              count: refused.length,
            })}
          </p>
        )}
      </div>
      {refused.length > 0 && (
        <ul>
          {refused.map((result) => (
            <li key={result.UID}>
              {result['@id'] ? (
                <ItemTitle title={result.title} to={result['@id']} />
              ) : (
                result.title
              )}
              {result.message && ` – ${result.message}`}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="eucpn-do eucpn-do--plain"
        onClick={onClose}
      >
        {intl.formatMessage(messages.dismiss)}
      </button>
    </section>
  );
};

export default BulkResults;

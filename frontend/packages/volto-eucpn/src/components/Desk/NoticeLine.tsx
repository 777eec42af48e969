import React from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { messages } from './messages';
import type { Notice } from './useNotice';

/** Says the result of an action; its place is kept, so that nothing moves. */
const NoticeLine = ({
  notice,
  onClose,
}: {
  notice: Notice;
  onClose: () => void;
}) => {
  const intl = useIntl();
  return (
    <div className="eucpn-desk__notice">
      <p role="status" className={notice.said ? 'is-said' : undefined}>
        {notice.said}
        {notice.link && <Link to={notice.link.to}>{notice.link.title}</Link>}
      </p>
      <div role="alert">
        {notice.problem && (
          <p className="is-problem">
            {notice.problem}
            <button
              type="button"
              aria-label={intl.formatMessage(messages.dismiss)}
              onClick={onClose}
            >
              <span aria-hidden="true">×</span>
            </button>
          </p>
        )}
      </div>
    </div>
  );
};

export default NoticeLine;

import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { isOpen, useRemarks } from './RemarksContext';
import RemarkCard from './RemarkCard';
import type { Remark } from './types';

const messages = defineMessages({
  title: {
    id: 'eucpn-remarks-field',
    defaultMessage: 'Remarks on “{field}”',
  },
  resolved: {
    id: 'eucpn-remarks-resolved',
    defaultMessage:
      '{count, plural, one {# settled remark} other {# settled remarks}}',
  },
});

/** Remarks, those to be seen to first; what is settled is folded. */
export const RemarkList = ({ remarks }: { remarks: Remark[] }) => {
  const intl = useIntl();
  const settled = remarks.filter((remark) => !isOpen(remark));
  const rank = (remark: Remark) => (remark.status === 'open' ? 0 : 1);
  return (
    <>
      {remarks
        .filter(isOpen)
        .sort((a, b) => rank(a) - rank(b))
        .map((remark) => (
          <RemarkCard key={remark.id} remark={remark} />
        ))}
      {settled.length > 0 && (
        <details className="eucpn-remarks__settled">
          <summary>
            {intl.formatMessage(messages.resolved, { count: settled.length })}
          </summary>
          {settled.map((remark) => (
            <RemarkCard key={remark.id} remark={remark} />
          ))}
        </details>
      )}
    </>
  );
};

/** The remarks on a field, beside it. */
const FieldRemarks = ({ field }: { field: string }) => {
  const intl = useIntl();
  const remarks = useRemarks().items.filter((item) => item.field === field);
  if (!remarks.length) return null;
  return (
    <section
      className="eucpn-remarks"
      aria-label={intl.formatMessage(messages.title, {
        field: remarks[0].field_title,
      })}
    >
      <RemarkList remarks={remarks} />
    </section>
  );
};

export default FieldRemarks;

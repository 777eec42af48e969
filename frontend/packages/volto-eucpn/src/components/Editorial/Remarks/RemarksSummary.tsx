import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { RemarkList } from './FieldRemarks';
import { isOpen, useRemarks } from './RemarksContext';

const messages = defineMessages({
  title: {
    id: 'eucpn-remarks-title',
    defaultMessage:
      '{count, plural, =0 {All remarks are answered} one {# remark waits for an answer} other {# remarks wait for an answer}}',
  },
  answered: {
    id: 'eucpn-remarks-answered',
    defaultMessage: '(answered)',
  },
});

/**
 * On top of the form: links to the fields with remarks that are not settled. Remarks on what the
 * form does not hold are here in full.
 */
const RemarksSummary = ({
  titles,
  onField,
}: {
  titles: Record<string, { title: string }>;
  onField: (field: string) => void;
}) => {
  const intl = useIntl();
  const { items } = useRemarks();
  const unsettled = items.filter(isOpen);
  const open = unsettled.filter((remark) => remark.status === 'open');
  const fields = [...new Set(unsettled.map((remark) => remark.field))];
  const elsewhere = items.filter((remark) => !titles[remark.field]);
  if (!unsettled.length && !elsewhere.length) return null;
  return (
    <section
      className="eucpn-aid eucpn-aid--remarks"
      aria-labelledby={unsettled.length ? 'eucpn-remarks-title' : undefined}
    >
      {unsettled.length > 0 && (
        <h2 id="eucpn-remarks-title">
          {intl.formatMessage(messages.title, { count: open.length })}
        </h2>
      )}
      <ul className="eucpn-aid__fields">
        {fields
          .filter((field) => titles[field])
          .map((field) => (
            <li key={field}>
              <a
                href={`#field-${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  onField(field);
                }}
              >
                {titles[field].title}
              </a>{' '}
              {!open.some((remark) => remark.field === field) &&
                intl.formatMessage(messages.answered)}
            </li>
          ))}
      </ul>
      <RemarkList remarks={elsewhere} />
    </section>
  );
};

export default RemarksSummary;

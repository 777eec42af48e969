import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { RemarkList } from './FieldRemarks';
import { isOpen, useRemarks } from './RemarksContext';

const messages = defineMessages({
  title: {
    id: 'eucpn-remarks-title',
    defaultMessage:
      '{count, plural, one {# remark is to be seen to} other {# remarks are to be seen to}}',
  },
});

/**
 * On top of the form: links to the fields with open remarks. Remarks on what the
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
  const open = items.filter(isOpen);
  const fields = [...new Set(open.map((remark) => remark.field))];
  const elsewhere = items.filter((remark) => !titles[remark.field]);
  if (!open.length && !elsewhere.length) return null;
  return (
    <section
      className="eucpn-aid eucpn-aid--remarks"
      aria-labelledby="eucpn-remarks-title"
    >
      {open.length > 0 && (
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
              </a>
            </li>
          ))}
      </ul>
      <RemarkList remarks={elsewhere} />
    </section>
  );
};

export default RemarksSummary;

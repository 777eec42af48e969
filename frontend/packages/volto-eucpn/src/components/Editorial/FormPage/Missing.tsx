import React, { useEffect, useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { isBlank } from '../Unsaved/values';
import type { MissingField } from '../types';

const messages = defineMessages({
  title: {
    id: 'eucpn-form-missing',
    defaultMessage:
      '{count, plural, one {# field is still needed} other {# fields are still needed}}',
  },
});

/** What the saved item lacks, in the order of the form, without what has been filled in since. */
const Missing = ({
  path,
  onField,
}: {
  path: string;
  onField: (field: string) => void;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const [missing, setMissing] = useState<MissingField[]>([]);
  // A string, so that typing elsewhere renders nothing here.
  const filled = useSelector((state: any) =>
    missing
      .filter(({ field }) => !isBlank(state.form?.global?.[field]))
      .map(({ field }) => field)
      .join(' '),
  ).split(' ');
  useEffect(() => {
    let current = true;
    dispatch({
      type: 'GET_EDITORIAL',
      request: { op: 'get', path: `${path}/@completeness` },
    })
      .then((told: any) => current && setMissing(told?.missing || []))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [dispatch, path]);
  const fieldsets: any[] | undefined = useSelector(
    (state: any) => state.schema?.schema?.fieldsets,
  );
  const order = fieldsets?.flatMap(({ fields }) => fields) || [];
  const left = missing
    .filter(({ field }) => !filled.includes(field))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  if (!left.length) return null;
  return (
    <details className="eucpn-aid eucpn-aid--missing">
      <summary>
        {intl.formatMessage(messages.title, { count: left.length })}
      </summary>
      <ul className="eucpn-aid__fields">
        {left.map(({ field, title }) => (
          <li key={field}>
            <a
              href={`#field-${field}`}
              onClick={(event) => {
                event.preventDefault();
                onField(field);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};

export default Missing;

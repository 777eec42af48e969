import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import DateText from '../../DateText/DateText';
import RowsTable from '../../RowsTable/RowsTable';
import type { Column } from '../../RowsTable/RowsTable';
import { isTerm, titleOf } from '../../../helpers/terms';
import { useTerms } from '../../../store/useTerms';
import { columnsOf } from '../RowsWidget/rows';
import { chosen, termOptions } from '../TermsWidget/options';
import type { ColumnSchema, WidgetProps } from '../types';

const messages = defineMessages({
  yes: { id: 'eucpn-value-yes', defaultMessage: 'Yes' },
  no: { id: 'eucpn-value-no', defaultMessage: 'No' },
  none: { id: 'eucpn-value-none', defaultMessage: 'Not given' },
});

const kindOf = (column: ColumnSchema): Column['kind'] => {
  if (column.widget === 'date' || column.widget === 'datetime') return 'date';
  if (column.widget === 'url' || column.widget === 'email')
    return column.widget;
  return 'text';
};

const nameOf = (value: any): string =>
  isTerm(value)
    ? String(titleOf(value))
    : value?.title || value?.filename || String(value);

/** The value of a field, to read. */
const ReadOnlyValue = (props: WidgetProps) => {
  const intl = useIntl();
  const { value, title, type, widget, row_schema } = props;
  const vocabulary = (props.vocabulary || props.items?.vocabulary)?.['@id'];
  const ours = vocabulary?.includes('/eucpn.') ? vocabulary : undefined;
  const terms = useTerms(ours);
  const empty = value === null || value === undefined || value === '';
  if (type === 'boolean')
    return <>{intl.formatMessage(value ? messages.yes : messages.no)}</>;
  if (empty || (Array.isArray(value) && !value.length))
    return <>{intl.formatMessage(messages.none)}</>;
  if (row_schema && Array.isArray(value))
    return (
      <RowsTable
        rows={value}
        caption={title}
        columns={columnsOf(row_schema).map((name) => ({
          id: name,
          label: row_schema.properties[name].title,
          kind: kindOf(row_schema.properties[name]),
        }))}
      />
    );
  if (widget === 'date') return <DateText value={value} />;
  if (ours)
    return (
      <>
        {chosen(value, termOptions(terms?.items || []))
          .map((option) => option.label)
          .join(', ')}
      </>
    );
  return <>{[].concat(value).map(nameOf).join(', ')}</>;
};

export default ReadOnlyValue;

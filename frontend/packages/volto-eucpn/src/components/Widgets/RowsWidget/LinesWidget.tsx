import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import type { RowSchema, WidgetProps } from '../types';
import RowsWidget from './RowsWidget';
import type { PlainRow } from './rows';

const messages = defineMessages({
  text: { id: 'eucpn-lines-text', defaultMessage: 'Text' },
});

/** A list of lines of text, for example key messages: a table of one column. */
const LinesWidget = (props: WidgetProps) => {
  const intl = useIntl();
  const schema: RowSchema = {
    fieldsets: [{ id: 'default', title: '', fields: ['text'] }],
    properties: {
      text: {
        title: intl.formatMessage(messages.text),
        widget: (props.items?.maxLength || 0) > 100 ? 'textarea' : undefined,
      },
    },
  };
  return (
    <RowsWidget
      {...props}
      row_schema={schema}
      value={(props.value || []).map((text: string) => ({ text }))}
      onChange={(id: string, rows: PlainRow[]) =>
        props.onChange(
          id,
          rows.map((row) => row.text ?? ''),
        )
      }
    />
  );
};

export default LinesWidget;

import React from 'react';
import FormFieldWrapper from '@plone/volto/components/manage/Widgets/FormFieldWrapper';
import type { WidgetProps } from '../types';

/** A date in the browser's own field: typed or picked, in the user's format. */
const DateWidget = (props: WidgetProps) => {
  const { id, value, required, isDisabled, error, onChange, onBlur } = props;
  return (
    <FormFieldWrapper {...props}>
      <input
        type="date"
        className="eucpn-date"
        id={`field-${id}`}
        name={id}
        value={value ? String(value).slice(0, 10) : ''}
        disabled={isDisabled}
        aria-required={required || undefined}
        aria-invalid={error?.length ? true : undefined}
        onChange={(event) => onChange(id, event.target.value || null)}
        onBlur={(event) => onBlur?.(id, event.target.value || null)}
      />
    </FormFieldWrapper>
  );
};

export default DateWidget;

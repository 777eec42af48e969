import React from 'react';
import FormFieldWrapper from '@plone/volto/components/manage/Widgets/FormFieldWrapper';
import type { WidgetProps } from '../types';
import TermsSelect from './TermsSelect';

/** One or several terms of a vocabulary of the site. */
const TermsWidget = (props: WidgetProps) => {
  const { id, title, value, required, isDisabled, error, onChange } = props;
  const vocabulary = props.vocabulary || props.items?.vocabulary;
  return (
    <FormFieldWrapper {...props}>
      <TermsSelect
        id={`field-${id}`}
        label={title}
        vocabulary={vocabulary?.['@id'] || ''}
        value={value}
        isMulti={props.type === 'array'}
        isClearable={!required}
        isDisabled={isDisabled}
        invalid={!!error?.length}
        onChange={(picked) => onChange(id, picked)}
      />
    </FormFieldWrapper>
  );
};

export default TermsWidget;

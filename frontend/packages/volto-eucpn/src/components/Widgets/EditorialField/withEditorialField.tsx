import React, { useContext } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import FormFieldWrapper from '@plone/volto/components/manage/Widgets/FormFieldWrapper';
import { Generation } from '../../Editorial/FormPage/Generation';
import FieldRemarks from '../../Editorial/Remarks/FieldRemarks';
import type { WidgetProps } from '../types';
import ReadOnlyValue from './ReadOnlyValue';
import { useIsTranslation } from './useIsTranslation';

const messages = defineMessages({
  submit: {
    id: 'eucpn-field-submit',
    defaultMessage: '{title} (needed to submit)',
  },
  publish: {
    id: 'eucpn-field-publish',
    defaultMessage: '{title} (needed to publish)',
  },
  shared: {
    id: 'eucpn-field-shared',
    defaultMessage: 'The same in all languages.',
  },
  elsewhere: {
    id: 'eucpn-field-elsewhere',
    defaultMessage: 'The same in all languages: change it in the original.',
  },
});

const EditorialField = ({
  Widget,
  props,
}: {
  Widget: React.ComponentType<any>;
  props: WidgetProps;
}) => {
  const intl = useIntl();
  const isTranslation = useIsTranslation();
  const { stage, multilingual_options: shared, title, description } = props;
  const marked = stage ? intl.formatMessage(messages[stage], { title }) : title;
  const plain = { ...props, multilingual_options: undefined, stage: undefined };
  if (!shared?.language_independent)
    return <Widget {...plain} title={marked} />;
  if (!isTranslation)
    return (
      <Widget
        {...plain}
        title={marked}
        description={[description, intl.formatMessage(messages.shared)]
          .filter(Boolean)
          .join(' ')}
      />
    );
  return (
    <FormFieldWrapper
      {...plain}
      description={null}
      required={false}
      noForInFieldLabel
      className="eucpn-shared-field"
    >
      <div>
        <div className="eucpn-shared-field__value">
          <ReadOnlyValue {...plain} />
        </div>
        <p className="eucpn-shared-field__note">
          {intl.formatMessage(messages.elsewhere)}
        </p>
      </div>
    </FormFieldWrapper>
  );
};

/**
 * Any widget, knowing what @types says about a contribution's field: whether it
 * is needed to submit or publish, and whether all languages share its value; with the remarks
 * on the field below it.
 */
export function withEditorialField(Widget: React.ComponentType<any>) {
  const WithEditorialField = (props: WidgetProps) => {
    const generation = useContext(Generation);
    return (
      <>
        {props.stage || props.multilingual_options ? (
          <EditorialField key={generation} Widget={Widget} props={props} />
        ) : (
          <Widget key={generation} {...props} />
        )}
        <FieldRemarks field={props.id} />
      </>
    );
  };
  return WithEditorialField;
}

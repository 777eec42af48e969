import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSelector, useStore } from 'react-redux';
import FormValidation from '@plone/volto/helpers/FormValidation/FormValidation';
import { errorsOf } from '../../../middleware/errors';
import type { FieldError } from '../../../middleware/errors';

/**
 * What stands in the way of saving: what the form itself refuses, found out as the
 * form does when "Save" is pressed, or what the back end answered last.
 */
export function useFormErrors(action: 'create' | 'update'): {
  errors: FieldError[];
  /** The answer of the back end, where it was it that refused. */
  refusal?: any;
} {
  const intl = useIntl();
  const store = useStore<any>();
  const refusal = useSelector((state: any) => state.content?.[action]?.error);
  const before = useRef(refusal);
  const [own, setOwn] = useState<FieldError[]>([]);

  useEffect(() => {
    const check = () => {
      const { form, schema } = store.getState();
      if (!schema?.schema) return;
      const found: Record<string, string[]> =
        FormValidation.validateFieldsPerFieldset({
          schema: schema.schema,
          formData: form?.global || {},
          formatMessage: intl.formatMessage,
        });
      setOwn(
        Object.entries(found).map(([field, messages]) => ({
          field,
          message: [...new Set([messages].flat())].join(' '),
        })),
      );
    };
    const clicked = (event: Event) =>
      (event.target as Element)?.closest?.('#toolbar-save') && check();
    const submitted = (event: Event) =>
      (event.target as Element)?.closest?.('#page-edit, #page-add, #sidebar') &&
      check();
    document.addEventListener('click', clicked);
    document.addEventListener('submit', submitted);
    return () => {
      document.removeEventListener('click', clicked);
      document.removeEventListener('submit', submitted);
    };
  }, [intl, store]);

  return useMemo(() => {
    if (own.length) return { errors: own };
    if (!refusal || refusal === before.current) return { errors: [] };
    return { errors: errorsOf(refusal), refusal };
  }, [own, refusal]);
}

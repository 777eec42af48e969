import React, { useCallback, useEffect, useRef } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import {
  setMetadataFocus,
  setSidebarTab,
} from '@plone/volto/actions/sidebar/sidebar';
import { errorsOf } from '../../../middleware/errors';
import ErrorSummary from './ErrorSummary';
import { isInField, openField } from './openField';

const FORM = '#page-edit form, #page-add form, #sidebar-metadata form';

/**
 * Volto's form with what it lacks around it: a summary of the errors of the
 * last save, and "?field=summary" in the address to go to a field.
 */
const FormPage = ({
  action,
  children,
}: {
  action: 'create' | 'update';
  children: React.ReactNode;
}) => {
  const dispatch = useDispatch();
  const { search } = useLocation();
  const wanted = new URLSearchParams(search).get('field');
  const schema = useSelector((state: any) => state.schema?.schema);
  const error = useSelector((state: any) => state.content?.[action]?.error);
  const isContribution = useSelector(
    (state: any) => state.content?.data?.is_source !== undefined,
  );
  const before = useRef(error);
  const went = useRef<string | null>(null);

  const go = useCallback(
    (field: string) =>
      openField(schema, field, (fieldset) => {
        dispatch(setSidebarTab(0));
        dispatch(setMetadataFocus(fieldset, field));
      }),
    [schema, dispatch],
  );

  // The form may be rendered anew while its schema arrives: go there until the
  // focus stays, unless the editor goes elsewhere first.
  useEffect(() => {
    if (!wanted || !schema?.properties?.[wanted] || went.current === wanted)
      return undefined;
    let steady = 0;
    const stop = () => {
      went.current = wanted;
      window.clearInterval(timer);
    };
    const timer = window.setInterval(() => {
      if (!document.querySelector(FORM)) return;
      steady = isInField(wanted) ? steady + 1 : 0;
      if (steady > 2) stop();
      else if (!steady) go(wanted);
    }, 300);
    const goneElsewhere = ['pointerdown', 'keydown'];
    goneElsewhere.forEach((name) => document.addEventListener(name, stop));
    return () => {
      window.clearInterval(timer);
      goneElsewhere.forEach((name) => document.removeEventListener(name, stop));
    };
  }, [wanted, schema, go]);

  const fresh = error && error !== before.current;
  const errors = React.useMemo(() => errorsOf(error), [error]);
  return (
    <>
      {isContribution && <BodyClass className="is-contribution" />}
      {fresh && (
        <ErrorSummary
          errors={errors}
          status={error.status}
          titles={schema?.properties || {}}
          onField={go}
        />
      )}
      {children}
    </>
  );
};

export default FormPage;

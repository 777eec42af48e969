import React, { useCallback, useEffect, useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import {
  setMetadataFocus,
  setSidebarTab,
} from '@plone/volto/actions/sidebar/sidebar';
import SavedNow from '../Compare/SavedNow';
import LockLost from '../Lock/LockLost';
import { isOthers, useKeepLock, useLock } from '../Lock/useLock';
import { RemarksProvider } from '../Remarks/RemarksContext';
import RemarksSummary from '../Remarks/RemarksSummary';
import UnsavedOffer from '../Unsaved/UnsavedOffer';
import { useUnsaved } from '../Unsaved/useUnsaved';
import { useUser } from '../useUser';
import Conflict from './Conflict';
import ErrorSummary from './ErrorSummary';
import { Generation } from './Generation';
import Missing from './Missing';
import { openField } from './openField';
import { markTabs } from './tabs';
import { useFormErrors } from './useFormErrors';
import { useWantedField } from './useWantedField';

const messages = defineMessages({
  tab: {
    id: 'eucpn-form-tab-errors',
    defaultMessage: '{title}, {count, plural, one {# error} other {# errors}}',
  },
});

const pressSave = () => document.getElementById('toolbar-save')?.click();

/**
 * Volto's form with what it lacks around it: what was typed and not saved, remarks,
 * what is missing, who else is editing, a summary of the errors of the last save,
 * and "?field=summary" in the address to go to a field.
 */
const FormPage = ({
  action,
  children,
}: {
  action: 'create' | 'update';
  children: React.ReactNode;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch();
  const { pathname, search, state } = useLocation();
  const path = getBaseUrl(pathname);
  const type = new URLSearchParams(search).get('type') || undefined;
  const schema = useSelector((s: any) => s.schema?.schema);
  const user = useUser();
  const isContribution = useSelector(
    (s: any) => s.content?.data?.is_source !== undefined,
  );
  const isEdit = action === 'update';
  const lock = useLock();
  const [generation, setGeneration] = useState(0);
  const unsaved = useUnsaved(
    user,
    isEdit
      ? path
      : ['add', path, type, state?.translationOf].filter(Boolean).join(' '),
    { action, path, type },
    useCallback(() => setGeneration((n) => n + 1), []),
  );
  const { errors, refusal } = useFormErrors(action);
  const failed = !!refusal || errors.length > 0;
  const body = refusal?.response?.body;
  const titles = schema?.properties || {};
  const compare = (
    <SavedNow path={path} mine={unsaved.current} titles={titles} />
  );
  useKeepLock(
    path,
    isEdit && !!lock?.locked,
    ['Locked', 'Conflict'].includes(body?.error?.type) ? refusal : null,
  );

  const go = useCallback(
    (field: string) =>
      openField(schema, field, (fieldset) => {
        dispatch(setSidebarTab(0));
        dispatch(setMetadataFocus(fieldset, field));
      }),
    [schema, dispatch],
  );
  useWantedField(new URLSearchParams(search).get('field'), schema, go);
  useEffect(() => {
    const fields = errors.map(({ field }) => field || '');
    // The form shows the tab of the first error in a rendering of its own.
    const timer = window.setTimeout(
      () =>
        markTabs(schema, fields, (title, count) =>
          intl.formatMessage(messages.tab, { title, count }),
        ),
      50,
    );
    return () => window.clearTimeout(timer);
  }, [errors, schema, intl]);

  return (
    <RemarksProvider path={path} active={isEdit && isContribution}>
      <Generation.Provider value={generation}>
        {isContribution && <BodyClass className="is-contribution" />}
        <div className="eucpn-form-aids">
          {isEdit && isOthers(lock) && (
            <LockLost path={path} lock={lock} compare={compare} />
          )}
          <UnsavedOffer unsaved={unsaved} titles={titles} />
          {failed && (
            <ErrorSummary
              errors={errors}
              status={refusal?.status}
              titles={titles}
              onField={go}
            >
              {body?.error?.type === 'Conflict' && (
                <Conflict
                  form={unsaved.form}
                  modified={body.modified}
                  compare={compare}
                  onSave={pressSave}
                />
              )}
            </ErrorSummary>
          )}
          {isEdit && isContribution && (
            <>
              <RemarksSummary titles={titles} onField={go} />
              <Missing path={path} onField={go} />
            </>
          )}
        </div>
        {children}
      </Generation.Provider>
    </RemarksProvider>
  );
};

export default FormPage;

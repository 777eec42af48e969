import React, { useMemo, useRef } from 'react';
import { useIntl } from 'react-intl';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import SavedNow from '../Editorial/Compare/SavedNow';
import Conflict from '../Editorial/FormPage/Conflict';
import ErrorSummary from '../Editorial/FormPage/ErrorSummary';
import { focusField } from '../Editorial/FormPage/openField';
import LockLost from '../Editorial/Lock/LockLost';
import LockText from '../Editorial/Lock/LockText';
import TakeOver from '../Editorial/Lock/TakeOver';
import type { UnsavedState } from '../Editorial/Unsaved/useUnsaved';
import Actions from './Actions';
import { messages } from './messages';
import type { Translate } from './types';
import { useTargetLock } from './useTargetLock';
import { translateAddress } from './useTranslate';
import type { TranslateState } from './useTranslate';
import { initialValues, titlesOf } from './values';
import Workbench from './Workbench';

/** Saves that were refused because of somebody else. */
const OTHERS = ['Locked', 'Conflict'];

/**
 * The two texts with what there is to do: one writer at a time, as in the usual
 * form; what was refused stands above the texts.
 */
const Translation = ({
  data,
  path,
  search,
  language,
  state,
}: {
  data: Translate;
  /** Of the page's item. */
  path: string;
  search: string;
  language: string;
  state: TranslateState;
}) => {
  const intl = useIntl();
  const { target } = data;
  const editable = target ? target.editable : !!data.create;
  const { errors, refused } = state;
  const answer = refused?.response?.body;
  const { writes, others, open } = useTargetLock(
    data,
    editable,
    OTHERS.includes(answer?.error?.type) ? refused : null,
  );
  const bench = useRef<UnsavedState | null>(null);
  const titles = useMemo(
    () =>
      titlesOf(
        data,
        {
          title: intl.formatMessage(messages.fileTitle),
          description: intl.formatMessage(messages.fileDescription),
        },
        (number) => intl.formatMessage(messages.blockText, { number }),
      ),
    [data, intl],
  );
  const place = target ? flattenToAppURL(target['@id']) : '';
  const compare = (
    <SavedNow
      path={translateAddress(path, search) || ''}
      mine={() => bench.current?.current() || {}}
      titles={titles}
      read={initialValues}
    />
  );
  return (
    <>
      {!editable && !target?.revisable && (
        <p role="note">{intl.formatMessage(messages.mayNot)}</p>
      )}
      {editable && !writes && others && (
        <section className="eucpn-aid eucpn-aid--lock" role="note">
          <p>
            <LockText lock={others} />
          </p>
          {others.stealable && (
            <TakeOver
              path={place}
              lock={others}
              // One begins with what the other has saved last.
              onTaken={() => state.reload().then(open)}
            />
          )}
        </section>
      )}
      {writes && others && (
        <LockLost path={place} lock={others} compare={compare} />
      )}
      {refused && (
        <ErrorSummary
          errors={errors}
          status={refused.status || refused.response?.status}
          titles={titles}
          onField={focusField}
        >
          {answer?.modified && bench.current && (
            <Conflict
              form={bench.current.form}
              modified={answer.modified}
              compare={compare}
              onSave={state.save}
            />
          )}
        </ErrorSummary>
      )}
      <Workbench
        key={`${target?.['@id']} ${target?.modified}`}
        data={data}
        language={language}
        editable={writes}
        busy={state.busy}
        errors={errors}
        titles={titles}
        bench={bench}
      />
      <Actions
        data={data}
        page={path}
        state={state}
        editable={writes}
        lost={!!others}
      />
    </>
  );
};

export default Translation;

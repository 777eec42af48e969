import React, { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import TransitionButtons from '../Editorial/Bar/TransitionButtons';
import { useTransition } from '../Editorial/Bar/useTransition';
import TransitionDialog from '../Editorial/Dialog/TransitionDialog';
import { HANDING_IN, LOOKED_AT } from '../Editorial/transitions';
import { focusField } from '../Editorial/FormPage/openField';
import type { Transition } from '../Editorial/types';
import { messages } from './messages';
import type { Target, Translate } from './types';
import type { TranslateState } from './useTranslate';
import { changedValues, hasWords, isWritten } from './values';

/** Steps of the workflow that are open to the translation. */
const Steps = ({
  target,
  fields,
  page,
  unsaved,
  reload,
}: {
  target: Target;
  /** The fields that are written on the page. */
  fields: string[];
  /** Path of the page's item. */
  page: string;
  unsaved: boolean;
  /** After a step. */
  reload: () => Promise<unknown>;
}) => {
  const intl = useIntl();
  const path = flattenToAppURL(target['@id']);
  const { workflow } = target;
  const { run, said } = useTransition(path, page, target.lock.token);
  const [chosen, setChosen] = useState<Transition | null>(null);
  const transitions = workflow.transitions.map((transition) =>
    unsaved
      ? {
          ...transition,
          missing: undefined,
          blocked: intl.formatMessage(messages.saveFirst),
        }
      : transition,
  );
  const asksSummary = (id: string) =>
    target.is_revision && [...HANDING_IN, 'approve'].includes(id);
  return (
    <>
      <TransitionButtons
        transitions={transitions}
        listed={false}
        fields={fields}
        onField={focusField}
        onChoose={setChosen}
      />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {chosen && (
        <TransitionDialog
          transition={chosen}
          summary={
            asksSummary(chosen.id) ? target.change_summary || '' : undefined
          }
          asksMinor={target.is_revision && chosen.id === 'approve'}
          run={(body, summary) => {
            const approves = LOOKED_AT.includes(chosen.id);
            return run(
              chosen,
              {
                ...body,
                ...(approves && workflow.seen && { seen: workflow.seen }),
                ...(chosen.id === 'approve' &&
                  summary !== undefined && { change_summary: summary }),
              },
              HANDING_IN.includes(chosen.id) ? summary : undefined,
            ).then(async () => {
              setChosen(null);
              await reload();
            });
          }}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
};

/** Save, mark as up to date, hand in: always within reach below the fields. */
const Actions = ({
  data,
  page,
  state,
  editable,
  lost,
}: {
  data: Translate;
  /** Path of the page's item. */
  page: string;
  state: TranslateState;
  editable: boolean;
  /** Has somebody else the lock? */
  lost: boolean;
}) => {
  const intl = useIntl();
  const box = useRef<HTMLElement>(null);
  const form = useSelector((s: any) => s.form?.global);
  const { target } = data;
  const values = editable ? changedValues(data, form || {}) : {};
  const unsaved = target ? Object.keys(values).length > 0 : hasWords(values);
  const behind =
    target && (target.translated_from_version ?? 0) < data.current_version;
  const { busy, said, problem } = state;
  const fields = [...data.fields, ...data.own]
    .filter(isWritten)
    .map(({ name }) => name);
  /** The button that was pressed may be gone with the old state. */
  const here = () => {
    window.setTimeout(() => box.current?.focus(), 100);
  };
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="eucpn-translate__actions"
      aria-label={intl.formatMessage(messages.actions)}
    >
      {problem && (
        <p className="eucpn-bar__problem" role="alert">
          {problem}
        </p>
      )}
      <p className="eucpn-translate__said" role="status">
        {busy
          ? intl.formatMessage(messages.saving)
          : said || (unsaved ? intl.formatMessage(messages.unsaved) : '')}
      </p>
      <div className="eucpn-bar__actions">
        {editable && (
          <div className="eucpn-bar__action">
            <button
              type="button"
              className="eucpn-act"
              aria-disabled={busy || lost || undefined}
              aria-describedby={lost ? 'eucpn-translate-lost' : undefined}
              onClick={() => !busy && !lost && state.save()}
            >
              {intl.formatMessage(messages.save)}
            </button>
            {lost && (
              <span className="eucpn-bar__blocked" id="eucpn-translate-lost">
                {intl.formatMessage(messages.lost)}
              </span>
            )}
          </div>
        )}
        {target?.revisable && (
          <div className="eucpn-bar__action">
            <button
              type="button"
              className="eucpn-act"
              aria-disabled={busy || undefined}
              onClick={() => !busy && state.revise().then(here)}
            >
              {intl.formatMessage(messages.revise)}
            </button>
          </div>
        )}
        {behind && (
          <div className="eucpn-bar__action">
            <button
              type="button"
              className="eucpn-act eucpn-act--plain"
              aria-disabled={busy || unsaved || undefined}
              aria-describedby={unsaved ? 'eucpn-translate-first' : undefined}
              onClick={() =>
                !busy && !unsaved && state.markCurrent().then(here)
              }
            >
              {intl.formatMessage(messages.markCurrent)}
            </button>
            {unsaved && (
              <span className="eucpn-bar__blocked" id="eucpn-translate-first">
                {intl.formatMessage(messages.saveFirst)}
              </span>
            )}
          </div>
        )}
        {target && (
          <Steps
            key={target['@id']}
            target={target}
            fields={editable ? fields : []}
            page={page}
            unsaved={unsaved}
            reload={() => state.reload().then(here)}
          />
        )}
      </div>
    </section>
  );
};

export default Actions;

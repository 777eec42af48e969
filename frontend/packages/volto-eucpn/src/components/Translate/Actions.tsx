import React, { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import TransitionButtons from '../Editorial/Bar/TransitionButtons';
import { useTransition } from '../Editorial/Bar/useTransition';
import TransitionDialog from '../Editorial/Dialog/TransitionDialog';
import type { Transition } from '../Editorial/types';
import { useEditorial } from '../Editorial/useEditorial';
import { messages } from './messages';
import type { Target, Translate } from './types';
import type { TranslateState } from './useTranslate';
import { changedValues, hasWords } from './values';

const HANDING_IN = ['submit', 'request_endorsement'];
/** Decisions that are about the text as it was looked at. */
const LOOKED_AT = ['approve', 'schedule'];

/** Steps of the workflow that are open to the translation. */
const Steps = ({
  target,
  unsaved,
  reload,
}: {
  target: Target;
  unsaved: boolean;
  reload: () => Promise<unknown>;
}) => {
  const intl = useIntl();
  const path = flattenToAppURL(target['@id']);
  const { workflow } = useEditorial(
    path,
    `${target.review_state.token} ${target.modified}`,
    false,
  );
  const { run, said } = useTransition(path);
  const [chosen, setChosen] = useState<Transition | null>(null);
  const transitions = (workflow?.transitions || []).map((transition) =>
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
                ...(approves && workflow?.seen && { seen: workflow.seen }),
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
  state,
  editable,
}: {
  data: Translate;
  state: TranslateState;
  editable: boolean;
}) => {
  const intl = useIntl();
  const form = useSelector((s: any) => s.form?.global);
  const { target } = data;
  const values = editable ? changedValues(data, form || {}) : {};
  const unsaved = target ? Object.keys(values).length > 0 : hasWords(values);
  const behind =
    target && (target.translated_from_version ?? 0) < data.current_version;
  const { busy, said, problem } = state;
  return (
    <section
      className="eucpn-translate__actions"
      aria-label={intl.formatMessage(messages.actions)}
    >
      {problem && (
        <p className="eucpn-bar__problem" role="alert">
          {editable
            ? intl.formatMessage(messages.failed, { reason: problem })
            : problem}
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
              aria-disabled={busy || undefined}
              onClick={() => !busy && state.save()}
            >
              {intl.formatMessage(messages.save)}
            </button>
          </div>
        )}
        {target?.revisable && (
          <div className="eucpn-bar__action">
            <button
              type="button"
              className="eucpn-act"
              aria-disabled={busy || undefined}
              onClick={() => !busy && state.revise()}
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
              onClick={() => !busy && !unsaved && state.markCurrent()}
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
            unsaved={unsaved}
            reload={state.reload}
          />
        )}
      </div>
    </section>
  );
};

export default Actions;

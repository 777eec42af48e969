import React, { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useHistory } from 'react-router-dom';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import { createWorkingCopy } from '@plone/volto/actions/workingcopy/workingcopy';
import { flattenToAppURL } from '@plone/volto/helpers/Url/Url';
import TransitionDialog from '../Dialog/TransitionDialog';
import { refusalOf } from '../Dialog/refusal';
import { isOthers, isRevisions } from '../Lock/useLock';
import { HANDING_IN, LOOKED_AT } from '../transitions';
import type { Transition } from '../types';
import { useEditorial } from '../useEditorial';
import AddInside from './AddInside';
import DeleteDraft from './DeleteDraft';
import Head from './Head';
import ItemActions from './ItemActions';
import Missing from './Missing';
import ReturnNote from './ReturnNote';
import ReviewLink, { decides } from './ReviewLink';
import Revision from './Revision';
import TransitionButtons from './TransitionButtons';
import { messages, revisionMessages } from './messages';
import { useTransition } from './useTransition';

const DRAFTS = ['draft', 'returned', 'endorsement'];
const WRITTEN = ['draft', 'returned'];
const PUBLIC = ['published', 'archived'];

const has = (actions: { id: string }[] | undefined, id: string) =>
  !!actions?.some((action) => action.id === id);

/** Where a contribution stands, what it lacks and what can be done with it. */
const Bar = ({ content }: { content: any }) => {
  const intl = useIntl();
  const history = useHistory();
  const dispatch = useDispatch<any>();
  const path = flattenToAppURL(content['@id']);
  const stamp = `${content.review_state} ${content.modified}`;
  const actions = useSelector((state: any) => state.actions?.actions);
  const canEdit = has(actions?.object, 'edit');
  const known = useEditorial(path, stamp, canEdit);
  const box = useRef<HTMLElement>(null);
  const { run, said, tell } = useTransition(path);
  const [chosen, setChosen] = useState<Transition | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const state = content.review_state;
  const canRevise =
    state === 'published' && has(actions?.object_buttons, 'iterate_checkout');
  const isRevision = !!content.working_copy_of;
  // What a revision is under way of is changed there.
  const isRevised =
    !isRevision && (!!content.working_copy || isRevisions(content.lock));
  const stage = DRAFTS.includes(state) ? 'submit' : 'publish';
  const transitions = (known.workflow?.transitions || []).map((transition) =>
    isRevision && transition.id === 'approve' && !content.change_summary
      ? {
          ...transition,
          blocked: intl.formatMessage(revisionMessages.noSummary),
        }
      : transition,
  );
  const into = known.workflow?.translates || [];
  const nothing = !transitions.length && !canEdit && !canRevise && !into.length;
  if (PUBLIC.includes(state) && nothing && !content.working_copy) return null;

  const propose = () =>
    dispatch(createWorkingCopy(path))
      .then((copy: any) => history.push(`${flattenToAppURL(copy['@id'])}/edit`))
      .catch((error: any) => setProblem(refusalOf(error, intl).message));
  const mayWork = canEdit || canRevise || !!content.working_copy;
  const showMissing = canEdit && !PUBLIC.includes(state);

  return (
    <section
      ref={box}
      className="eucpn-bar"
      aria-labelledby="eucpn-bar-title"
      tabIndex={-1}
    >
      {isRevised && <BodyClass className="has-open-revision" />}
      <Head content={content} told={known.workflow?.state} />
      <Revision
        content={content}
        path={path}
        // Of another's revision the notice of its lock says so.
        canCorrect={canEdit && !isOthers(content.lock)}
        canDiscard={DRAFTS.includes(state) && canEdit}
        onDiscarded={(original) => {
          tell(intl.formatMessage(revisionMessages.discarded));
          history.push(original);
        }}
      />
      {known.workflow?.notice && (
        <p className="eucpn-bar__note">{known.workflow.notice}</p>
      )}
      {state === 'returned' && <ReturnNote history={known.workflow?.history} />}
      {showMissing && known.missing && (
        <Missing
          path={path}
          missing={known.missing}
          stage={stage}
          canEdit={canEdit}
        />
      )}
      {known.failed && <p>{intl.formatMessage(messages.failed)}</p>}
      {problem && (
        <p className="eucpn-bar__problem" role="alert">
          {problem}
        </p>
      )}
      <div className="eucpn-bar__actions">
        <ReviewLink path={path} transitions={transitions} />
        {canEdit && !isRevised && (
          <div className="eucpn-bar__action">
            <Link className="eucpn-act eucpn-act--plain" to={`${path}/edit`}>
              {intl.formatMessage(
                PUBLIC.includes(state) ? messages.correct : messages.edit,
              )}
            </Link>
          </div>
        )}
        {canEdit && DRAFTS.includes(state) && <AddInside path={path} />}
        {canRevise && (
          <div className="eucpn-bar__action">
            <button type="button" className="eucpn-act" onClick={propose}>
              {intl.formatMessage(revisionMessages.propose)}
            </button>
          </div>
        )}
        <TransitionButtons
          transitions={transitions}
          listed={showMissing}
          onChoose={setChosen}
        />
        <ItemActions
          content={content}
          path={path}
          mayWork={mayWork}
          trail={!decides(transitions) && (mayWork || transitions.length > 0)}
          into={into}
          tell={tell}
          fail={setProblem}
        />
        {!isRevision &&
          WRITTEN.includes(state) &&
          known.workflow?.can_delete && (
            <DeleteDraft content={content} path={path} tell={tell} />
          )}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {chosen && (
        <TransitionDialog
          transition={chosen}
          summary={
            isRevision && HANDING_IN.includes(chosen.id)
              ? content.change_summary || ''
              : undefined
          }
          run={(body, summary) =>
            run(
              chosen,
              LOOKED_AT.includes(chosen.id) && known.workflow?.seen
                ? { ...body, seen: known.workflow.seen }
                : body,
              summary,
            ).then((stays) => {
              if (stays === false) return;
              setChosen(null);
              // The button that was pressed is gone with the old state.
              window.setTimeout(() => box.current?.focus(), 100);
            })
          }
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
};

export default Bar;

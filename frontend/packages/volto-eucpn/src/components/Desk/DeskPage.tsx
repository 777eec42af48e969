import React, { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch } from 'react-redux';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { useLanguage } from '../../helpers/language';
import type { DeskEntry } from '../../store/desk';
import DeskContext from './DeskContext';
import type { DeskTools } from './DeskContext';
import DeskNav from './DeskNav';
import Guard from './Guard';
import LoadState from './LoadState';
import NoticeLine from './NoticeLine';
import type { DeskPageId } from './pages';
import { useNotice } from './useNotice';
import { getTodoCount } from './useTodoCount';

/**
 * The frame of a page of the desk: heading, ways to the other pages, a line for
 * results, and what is shown while there is no data.
 *
 * @param props.entry what the page's service answered
 * @param props.reload asks it again
 * @param props.lead a sentence below the heading
 */
const DeskPage = ({
  id,
  title,
  lead,
  entry,
  reload,
  children,
}: {
  id: DeskPageId;
  title: string;
  lead?: React.ReactNode;
  entry: DeskEntry;
  reload: () => Promise<unknown>;
  children: React.ReactNode;
}) => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const language = useLanguage();
  const { notice, tell, fail, quiet } = useNotice();
  const tools: DeskTools = useMemo(
    () => ({
      language,
      call: (op, path, data) =>
        dispatch({ type: 'CALL_DESK', request: { op, path, data } }),
      tell,
      fail,
      renew: () => {
        dispatch(getTodoCount(language)).catch(() => null);
        return reload();
      },
    }),
    [dispatch, language, tell, fail, reload],
  );
  return (
    <Guard error={entry.error}>
      <div id="view" className="eucpn-desk" tabIndex={-1}>
        <Helmet title={title}>
          <html lang={intl.locale} />
          <meta name="robots" content="noindex" />
        </Helmet>
        <div className="eucpn-wrap" id={`page-${id}`}>
          <DeskNav current={id} language={language} />
          <h1>{title}</h1>
          {lead && <p className="eucpn-desk__lead">{lead}</p>}
          <NoticeLine notice={notice} onClose={quiet} />
          <LoadState entry={entry} reload={reload} />
          {entry.data && (
            <DeskContext.Provider value={tools}>
              {children}
            </DeskContext.Provider>
          )}
        </div>
      </div>
    </Guard>
  );
};

export default DeskPage;

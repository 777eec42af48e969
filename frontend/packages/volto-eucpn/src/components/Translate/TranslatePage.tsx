import React, { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { getContent } from '@plone/volto/actions/content/content';
import { getSchema } from '@plone/volto/actions/schema/schema';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { flattenToAppURL, getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { direction } from '../../helpers/direction';
import { tokenOf } from '../../helpers/terms';
import Guard from '../Desk/Guard';
import LoadState from '../Desk/LoadState';
import { onServer } from '../Desk/onServer';
import { LockKept } from '../Editorial/Lock/useLock';
import Head from './Head';
import Languages from './Languages';
import { messages } from './messages';
import Shared from './Shared';
import Translation from './Translation';
import { useLockKept } from './useTargetLock';
import {
  isLanguage,
  TRANSLATE,
  translateAddress,
  useTranslate,
  wantedLanguage,
} from './useTranslate';

/** An original and its version in another language, side by side. */
const TranslatePage = () => {
  const intl = useIntl();
  const dispatch = useDispatch<any>();
  const { pathname, search } = useLocation();
  const path = getBaseUrl(pathname);
  const language = wantedLanguage(search);
  const loaded = useSelector((state: any) => state.content?.data);
  const content = loaded && flattenToAppURL(loaded['@id']) === path && loaded;
  const state = useTranslate(path, search);
  const { data } = state.entry;
  const type = data?.source['@type'];
  const title = data?.source.title || content?.title || '';
  const token = data ? tokenOf(data.source.language) || undefined : undefined;
  const kept = useLockKept();
  const wrong = !!language && !isLanguage(language);
  const chosen = !!language && !wrong;
  // What is asked for cannot be translated into this language.
  const refused = chosen && state.entry.error?.status === 400;
  useEffect(() => {
    // From a list one gets here without the item.
    if (!content) dispatch(getContent(path)).catch(() => null);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch, path]);
  useEffect(() => {
    if (type) dispatch(getSchema(type, path)).catch(() => null);
  }, [dispatch, path, type]);

  return (
    <Guard error={chosen ? state.entry.error : undefined}>
      <div id="view" className="eucpn-translate eucpn-desk" tabIndex={-1}>
        <BodyClass className="is-contribution" />
        <Helmet title={intl.formatMessage(messages.title, { title })}>
          <html lang={intl.locale} />
          <meta name="robots" content="noindex" />
        </Helmet>
        <div className="eucpn-wrap" id="page-translate">
          <h1>
            {intl.formatMessage(messages.title, {
              title: (
                <bdi lang={token} dir={direction(token)} key="title">
                  {title}
                </bdi>
              ),
            })}
          </h1>
          {wrong && (
            <p role="alert">
              {intl.formatMessage(messages.wrongLanguage, { language })}
            </p>
          )}
          {chosen && <LoadState entry={state.entry} reload={state.reload} />}
          {(!chosen || refused) && <Languages path={path} />}
          {chosen && data && (
            <>
              <Head data={data} language={language} />
              <Shared fields={data.independent} />
              <LockKept.Provider value={kept}>
                <Translation
                  data={data}
                  path={path}
                  search={search}
                  language={language}
                  state={state}
                />
              </LockKept.Provider>
            </>
          )}
        </div>
      </div>
    </Guard>
  );
};

export default onServer(({ pathname, search }) => {
  const address = translateAddress(getBaseUrl(pathname), search);
  return address ? [[TRANSLATE, address]] : [];
})(TranslatePage);

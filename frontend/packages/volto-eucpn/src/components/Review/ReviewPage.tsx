import React, { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useLocation } from 'react-router-dom';
import { getContent } from '@plone/volto/actions/content/content';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { flattenToAppURL, getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { direction } from '../../helpers/direction';
import { useLanguage } from '../../helpers/language';
import Guard from '../Desk/Guard';
import LoadState from '../Desk/LoadState';
import { onServer } from '../Desk/onServer';
import { useDeskPages } from '../Desk/pages';
import Comparison from './Comparison';
import type { Known } from './Comparison';
import Decision from './Decision';
import Facts from './Facts';
import { messages } from './messages';
import Preview from './Preview';
import { REVIEW, reviewAddress, useReview } from './useReview';
import Views from './Views';

/** Review of an item: what is different, how it will look, the decision. */
const ReviewPage = () => {
  const intl = useIntl();
  const location = useLocation();
  const { pathname, search } = location;
  const language = useLanguage();
  const path = getBaseUrl(pathname);
  const showsPreview = new URLSearchParams(search).get('view') === 'preview';
  const loaded = useSelector((state: any) => state.content?.data);
  const content = loaded && flattenToAppURL(loaded['@id']) === path && loaded;
  const known = useReview(path, search);
  const dispatch = useDispatch<any>();
  useEffect(() => {
    // By a link of the queue one gets here without the item.
    if (!content) dispatch(getContent(path)).catch(() => null);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [dispatch, path]);
  const queue = useDeskPages().some(({ id }) => id === 'review-queue');
  const { data: review } = known.entry;
  const title = review?.item.title || content?.title || '';
  const token = review?.item.language?.token;

  return (
    <Guard error={known.entry.error}>
      <div id="view" className="eucpn-review eucpn-desk" tabIndex={-1}>
        <BodyClass className="is-contribution" />
        <Helmet title={intl.formatMessage(messages.title, { title })}>
          <html lang={intl.locale} />
          <meta name="robots" content="noindex" />
        </Helmet>
        <div className="eucpn-wrap" id="page-review">
          {queue && (
            <p>
              <Link to={`/${language}/review-queue`}>
                {intl.formatMessage(messages.back)}
              </Link>
            </p>
          )}
          <h1>
            {intl.formatMessage(messages.title, {
              title: (
                <bdi lang={token} dir={direction(token)} key="title">
                  {title}
                </bdi>
              ),
            })}
          </h1>
          <LoadState entry={known.entry} reload={known.reload} />
          {review && (
            <>
              <Facts review={review} />
              <Views showsPreview={showsPreview} />
              {/* Who approves a revision is shown what it says is new. */}
              {(content || !review.item.revision_of) && (
                <Decision
                  path={path}
                  review={review}
                  reload={known.reload}
                  changeSummary={
                    content?.working_copy_of
                      ? content.change_summary || ''
                      : undefined
                  }
                />
              )}
              {showsPreview && content ? (
                <Preview content={content} location={location} />
              ) : (
                <Comparison known={{ ...known, review } as Known} />
              )}
            </>
          )}
        </div>
      </div>
    </Guard>
  );
};

export default onServer(({ pathname, search }) => [
  [REVIEW, reviewAddress(getBaseUrl(pathname), search)],
])(ReviewPage);

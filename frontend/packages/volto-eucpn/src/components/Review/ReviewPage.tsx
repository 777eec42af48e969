import React from 'react';
import { createPortal } from 'react-dom';
import { useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { Link, useLocation } from 'react-router-dom';
import BodyClass from '@plone/volto/helpers/BodyClass/BodyClass';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { useClient } from '@plone/volto/hooks/client/useClient';
import Toolbar from '@plone/volto/components/manage/Toolbar/Toolbar';
import { direction } from '../../helpers/direction';
import { useLanguage } from '../../helpers/language';
import Badge from '../Badge/Badge';
import { refusalOf } from '../Editorial/Dialog/refusal';
import Comparison from './Comparison';
import type { Known } from './Comparison';
import Decision from './Decision';
import { at } from './address';
import { messages } from './messages';
import Preview from './Preview';
import { useReview } from './useReview';
import type { Against } from './useReview';

/** Review of an item: what is different, how it will look, the decision. */
const ReviewPage = () => {
  const intl = useIntl();
  const location = useLocation();
  const { pathname, search } = location;
  const language = useLanguage();
  const isClient = useClient();
  const path = getBaseUrl(pathname);
  const query = new URLSearchParams(search);
  const showsPreview = query.get('view') === 'preview';
  const against = query.get('against') as Against | null;
  const content = useSelector((state: any) => state.content?.data);
  const known = useReview(path, against || undefined);
  const { review, error } = known;
  const title = review?.item.title || content?.title || '';
  const token = review?.item.language?.token;

  return (
    <div id="view" className="eucpn-review" tabIndex={-1}>
      <BodyClass className="is-contribution" />
      <Helmet title={intl.formatMessage(messages.title, { title })}>
        <meta name="robots" content="noindex" />
      </Helmet>
      <div className="eucpn-wrap">
        <p>
          <Link to={`/${language}/review-queue`}>
            {intl.formatMessage(messages.back)}
          </Link>
        </p>
        <h1>
          {intl.formatMessage(messages.title, {
            title: (
              <bdi lang={token} dir={direction(token)} key="title">
                {title}
              </bdi>
            ),
          })}
        </h1>
        {error && (
          <div role="alert">
            <p>
              {intl.formatMessage(messages.failed)}{' '}
              {refusalOf(error, intl).message}
            </p>
            <button type="button" className="eucpn-act" onClick={known.reload}>
              {intl.formatMessage(messages.again)}
            </button>
          </div>
        )}
        {!review && !error && (
          <p role="status">{intl.formatMessage(messages.loading)}</p>
        )}
        {review && (
          <>
            <p className="eucpn-review__facts">
              <Badge kind="state" value={review.item.review_state} />
              <Badge kind="plain" value={review.item['@type']} />
              <Badge
                kind="plain"
                value={review.item.contributing_member_state}
              />
              <Badge kind="language" value={review.item.language} />
            </p>
            <nav
              className="eucpn-review__views"
              aria-label={intl.formatMessage(messages.views)}
            >
              <Link
                to={at(pathname, search, { view: null })}
                aria-current={showsPreview ? undefined : 'page'}
              >
                {intl.formatMessage(messages.differences)}
              </Link>
              <Link
                to={at(pathname, search, { view: 'preview' })}
                aria-current={showsPreview ? 'page' : undefined}
              >
                {intl.formatMessage(messages.preview)}
              </Link>
            </nav>
            <Decision
              path={path}
              review={review}
              changeSummary={
                content?.working_copy_of
                  ? content.change_summary || ''
                  : undefined
              }
            />
            {showsPreview && content ? (
              <Preview content={content} location={location} />
            ) : (
              <Comparison known={known as Known} />
            )}
          </>
        )}
      </div>
      {isClient &&
        createPortal(
          <Toolbar
            pathname={path}
            hideDefaultViewButtons
            inner={<span />}
          />,
          document.getElementById('toolbar') as HTMLElement,
        )}
    </div>
  );
};

export default ReviewPage;

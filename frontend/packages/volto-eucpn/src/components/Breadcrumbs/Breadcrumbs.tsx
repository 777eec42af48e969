import React, { useEffect } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { Link } from 'react-router-dom';
import { getBreadcrumbs } from '@plone/volto/actions/breadcrumbs/breadcrumbs';
import { getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { hasApiExpander } from '@plone/volto/helpers/Utils/Utils';
import { useLanguage } from '../../helpers/language';

const messages = defineMessages({
  label: { id: 'eucpn-breadcrumbs', defaultMessage: 'You are here' },
  home: { id: 'eucpn-home-page', defaultMessage: 'Home' },
});

/** The way from the home page to this one; none on the home page. */
const Breadcrumbs = ({ pathname }: { pathname: string }) => {
  const intl = useIntl();
  const dispatch = useDispatch();
  const language = useLanguage();
  const items: { url: string; title: string }[] = useSelector(
    (state: any) => state.breadcrumbs.items,
  );
  useEffect(() => {
    const path = getBaseUrl(pathname);
    if (!hasApiExpander('breadcrumbs', path))
      dispatch(getBreadcrumbs(path) as any);
  }, [dispatch, pathname]);
  if (!items?.length) return null;
  return (
    <nav
      className="eucpn-breadcrumbs"
      aria-label={intl.formatMessage(messages.label)}
    >
      <ol className="eucpn-wrap">
        <li>
          <Link to={`/${language}`}>{intl.formatMessage(messages.home)}</Link>
        </li>
        {items.map((item, index) => (
          <li key={item.url}>
            {index === items.length - 1 ? (
              <span aria-current="page">{item.title}</span>
            ) : (
              <Link to={item.url}>{item.title}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};

export default Breadcrumbs;

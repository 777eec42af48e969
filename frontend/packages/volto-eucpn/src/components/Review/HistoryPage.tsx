import React from 'react';
import { useSelector } from 'react-redux';
import { Redirect, useLocation } from 'react-router-dom';
import History from '@plone/volto/components/manage/History/History';
import { flattenToAppURL, getBaseUrl } from '@plone/volto/helpers/Url/Url';
import { useDeskPages } from '../Desk/pages';

/**
 * Volto's history, whose table has something in it for the secretariat alone. Who
 * else works on a contribution is led to its review page, which has the trail.
 */
const HistoryPage = (props: any) => {
  const path = getBaseUrl(useLocation().pathname);
  const token = useSelector((state: any) => state.userSession?.token);
  const asked = useSelector((state: any) => !!state.actions?.actions?.user);
  const content = useSelector((state: any) => state.content?.data);
  const secretariat = useDeskPages().some(({ id }) => id === 'review-queue');
  const isContribution =
    content?.is_source !== undefined &&
    flattenToAppURL(content['@id']) === path;
  return token && asked && !secretariat && isContribution ? (
    <Redirect to={`${path}/review`} />
  ) : (
    <History {...props} />
  );
};

export default HistoryPage;

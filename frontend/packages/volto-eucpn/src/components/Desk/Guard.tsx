import React from 'react';
import { useSelector } from 'react-redux';
import { Redirect, useLocation, withRouter } from 'react-router-dom';
import { useLanguage } from '../../helpers/language';
import type { DeskError } from '../../store/desk';
import { Forbidden, NotFound, Unauthorized } from '../Errors/Errors';

// With the router's context, through which they tell the server their status.
const PAGES: Record<number, React.ComponentType<{ reason?: string }>> = {
  401: withRouter(Unauthorized),
  403: withRouter(Forbidden),
  404: withRouter(NotFound),
};

/**
 * Lets only those see a page who may: others are led to the sign-in page and
 * back, or are told why not.
 *
 * @param props.error what the page's service answered instead
 */
const Guard = ({
  error,
  children,
}: {
  error?: DeskError;
  children: React.ReactNode;
}) => {
  const token = useSelector((state: any) => state.userSession?.token);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  if (!token)
    return (
      <Redirect
        to={{
          pathname: `/${language}/login`,
          search: `?return_url=${encodeURIComponent(pathname + search)}`,
        }}
      />
    );
  const Refusal = PAGES[error?.status || 0];
  return Refusal ? <Refusal reason={error?.message} /> : <>{children}</>;
};

export default Guard;

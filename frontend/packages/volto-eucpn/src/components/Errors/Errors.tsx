import React from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { withServerErrorCode } from '@plone/volto/helpers/Utils/Utils';
import { useLanguage } from '../../helpers/language';
import ErrorPage from './ErrorPage';

const messages = defineMessages({
  notFound: { id: 'eucpn-404-title', defaultMessage: 'Page not found' },
  notFoundText: {
    id: 'eucpn-404-text',
    defaultMessage:
      'There is no page at this address. It may have moved, or the address may have been mistyped. Search for it or start from the home page.',
  },
  members: {
    id: 'eucpn-404-members',
    defaultMessage:
      'What members of the network are still working on is shown to them alone.',
  },
  signIn: { id: 'eucpn-401-title', defaultMessage: 'Please sign in' },
  signInText: {
    id: 'eucpn-401-text',
    defaultMessage:
      'This page is for members of the network. Sign in with your account to read it.',
  },
  signInLink: { id: 'eucpn-sign-in', defaultMessage: 'Sign in' },
  forbidden: {
    id: 'eucpn-403-title',
    defaultMessage: 'You may not read this page',
  },
  forbiddenText: {
    id: 'eucpn-403-text',
    defaultMessage:
      'Your account does not give access to this page. If you think that it should, write to the secretariat.',
  },
  gone: {
    id: 'eucpn-410-title',
    defaultMessage: 'This page has been withdrawn',
  },
  goneText: {
    id: 'eucpn-410-text',
    defaultMessage:
      'The network no longer publishes what was at this address. Newer work on the subject can be found by search.',
  },
  error: { id: 'eucpn-500-title', defaultMessage: 'Something went wrong' },
  errorText: {
    id: 'eucpn-500-text',
    defaultMessage:
      'The page could not be shown because of an error on our side. Please try again in a few minutes.',
  },
  unreachable: {
    id: 'eucpn-503-title',
    defaultMessage: 'The site cannot be reached at the moment',
  },
});

const titled =
  (title: any, text: any) =>
  ({ reason }: { reason?: string }) => {
    const intl = useIntl();
    return (
      <ErrorPage
        title={intl.formatMessage(title)}
        text={intl.formatMessage(text)}
      >
        {reason && <p>{reason}</p>}
      </ErrorPage>
    );
  };

/** Leads to the sign-in page and back; a button where it is the way on. */
const SignInLink = ({ className }: { className?: string }) => {
  const intl = useIntl();
  const language = useLanguage();
  const { pathname } = useLocation();
  return (
    <a
      className={className}
      rel="nofollow"
      href={`/${language}/login?return_url=${encodeURIComponent(pathname)}`}
    >
      {intl.formatMessage(messages.signInLink)}
    </a>
  );
};

const SignIn = () => {
  const intl = useIntl();
  return (
    <ErrorPage
      title={intl.formatMessage(messages.signIn)}
      text={intl.formatMessage(messages.signInText)}
    >
      <p>
        <SignInLink className="eucpn-button" />
      </p>
    </ErrorPage>
  );
};

/** A draft answers like this to whoever may not see it. */
const NothingThere = ({ reason }: { reason?: string }) => {
  const intl = useIntl();
  const token = useSelector((state: any) => state.userSession?.token);
  return (
    <ErrorPage
      title={intl.formatMessage(messages.notFound)}
      text={intl.formatMessage(messages.notFoundText)}
    >
      {reason && <p>{reason}</p>}
      {!token && (
        <p>
          {intl.formatMessage(messages.members)} <SignInLink />
        </p>
      )}
    </ErrorPage>
  );
};

export const NotFound = withServerErrorCode(404)(NothingThere);
export const Forbidden = withServerErrorCode(403)(
  titled(messages.forbidden, messages.forbiddenText),
);

const NotSignedIn = withServerErrorCode(401)(SignIn);

/** The back end's 401 asks to sign in; who did so already is told that it is no use. */
export const Unauthorized = (props: any) => {
  const token = useSelector((state: any) => state.userSession?.token);
  return token ? <Forbidden {...props} /> : <NotSignedIn {...props} />;
};

export const Gone = withServerErrorCode(410)(
  titled(messages.gone, messages.goneText),
);
export const ServerError = withServerErrorCode(500)(
  titled(messages.error, messages.errorText),
);
export const Unreachable = withServerErrorCode(503)(
  titled(messages.unreachable, messages.errorText),
);

import React, { useEffect, useRef, useState } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useHistory, useLocation } from 'react-router-dom';
import Helmet from '@plone/volto/helpers/Helmet/Helmet';
import { purgeMessages } from '@plone/volto/actions/messages/messages';
import {
  login,
  logout,
  resetLoginRequest,
} from '@plone/volto/actions/userSession/userSession';

const messages = defineMessages({
  title: { id: 'eucpn-sign-in-title', defaultMessage: 'Sign in' },
  lead: {
    id: 'eucpn-sign-in-lead',
    defaultMessage:
      'For the editors of the countries, the secretariat and partners. Everybody else reads the site without an account.',
  },
  name: { id: 'eucpn-sign-in-name', defaultMessage: 'User name' },
  password: { id: 'eucpn-sign-in-password', defaultMessage: 'Password' },
  show: { id: 'eucpn-sign-in-show', defaultMessage: 'Show the password' },
  forgotten: {
    id: 'eucpn-sign-in-forgotten',
    defaultMessage: 'Forgotten your password?',
  },
  wrong: {
    id: 'eucpn-sign-in-wrong',
    defaultMessage:
      'User name and password do not match. Both depend on capital letters.',
  },
  unreachable: {
    id: 'eucpn-sign-in-unreachable',
    defaultMessage: 'The site did not answer. Try again in a moment.',
  },
  needed: {
    id: 'eucpn-sign-in-needed',
    defaultMessage: 'Fill in both fields.',
  },
});

/** A place on this site to go to; anything else leads to the start. */
export function placeFrom(search: string, pathname: string): string {
  const wanted = new URLSearchParams(search).get('return_url') || '';
  if (/^\/(?![/\\])/.test(wanted)) return wanted;
  return pathname.replace(/\/[^/]*\/?$/, '') || '/';
}

/** The page to sign in on, in the clothes of the site. */
const SignIn = () => {
  const intl = useIntl();
  const history = useHistory();
  const { pathname, search, state } = useLocation();
  const dispatch = useDispatch<any>();
  const token = useSelector((s: any) => s.userSession.token);
  const { error, loading } = useSelector((s: any) => s.userSession.login || {});
  const [values, setValues] = useState({ login: '', password: '' });
  const [shown, setShown] = useState(false);
  const [lacking, setLacking] = useState(false);
  const [ready, setReady] = useState(false);
  const before = useRef(token);
  const problem = useRef<HTMLParagraphElement>(null);

  useEffect(() => setReady(true), []);

  useEffect(() => {
    if (state?.isLogout) {
      // Volto's links to this page ask for it: signed in elsewhere is signed out.
      dispatch(logout());
      dispatch(purgeMessages());
      history.push(`${pathname}${search}`);
    } else if (token && token !== before.current)
      history.push(placeFrom(search, pathname));
  }, [dispatch, history, pathname, search, state, token]);

  useEffect(() => {
    if (error || lacking) problem.current?.focus();
  }, [error, lacking]);

  useEffect(
    () => () => {
      dispatch(resetLoginRequest());
    },
    [dispatch],
  );

  const t = (label: any) => intl.formatMessage(label);
  const status = error?.status || error?.response?.status;
  const wrong = [400, 401, 403].includes(status) ? messages.wrong : null;
  const said = lacking
    ? messages.needed
    : error && (wrong || messages.unreachable);
  const change = (event: React.ChangeEvent<HTMLInputElement>) =>
    setValues({ ...values, [event.target.name]: event.target.value });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    // Programs that fill in passwords do not always tell.
    const form = new FormData(event.target as HTMLFormElement);
    const name = String(form.get('login') || '').trim();
    const password = String(form.get('password') || '');
    setLacking(!name || !password);
    if (name && password && !loading) dispatch(login(name, password));
  };
  const field = {
    'aria-invalid': said ? true : undefined,
    'aria-describedby': said ? 'eucpn-sign-in-problem' : undefined,
    onChange: change,
  };
  return (
    <div id="page-login" className="eucpn-sign-in">
      <Helmet title={t(messages.title)} />
      <h1>{t(messages.title)}</h1>
      <p>{t(messages.lead)}</p>
      <form method="post" onSubmit={submit} noValidate>
        {said && (
          <p
            ref={problem}
            id="eucpn-sign-in-problem"
            className="eucpn-sign-in__problem"
            role="alert"
            tabIndex={-1}
          >
            {t(said)}
          </p>
        )}
        <label htmlFor="login">{t(messages.name)}</label>
        <input
          id="login"
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={values.login}
          {...field}
        />
        <label htmlFor="password">{t(messages.password)}</label>
        <input
          id="password"
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          value={values.password}
          {...field}
        />
        <label className="eucpn-sign-in__show">
          <input
            type="checkbox"
            checked={shown}
            onChange={() => setShown(!shown)}
          />
          {t(messages.show)}
        </label>
        <button
          type="submit"
          id="login-form-submit"
          className="eucpn-act"
          disabled={!ready}
          aria-disabled={loading || undefined}
        >
          {t(messages.title)}
        </button>
      </form>
      <p>
        <Link to="/passwordreset">{t(messages.forgotten)}</Link>
      </p>
    </div>
  );
};

export default SignIn;

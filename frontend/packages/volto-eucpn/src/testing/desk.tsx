import React from 'react';
import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Provider } from 'react-intl-redux';
import { MemoryRouter, Route } from 'react-router-dom';
import { applyMiddleware, combineReducers, legacy_createStore } from 'redux';
import desk, { getDesk } from '../store/desk';

/** What the back end answers, by "GET /address"; a refusal has a status. */
export type Answers = Record<string, any>;

export interface Call {
  op: string;
  path: string;
  data?: any;
  headers?: any;
}

/** A refusal of the back end, as superagent has it. */
export const refusal = (status: number, message: string, field?: string) => ({
  refused: {
    status,
    response: { status, body: { error: { type: 'X', message, field } } },
  },
});

/** A token of the account "me"; nothing of it is checked in the front end. */
export const TOKEN = `x.${btoa('{"sub":"me","exp":99999999999}')}.x`;

/** The actions of who is offered the pages of the desk. */
export const offered = (...ids: string[]) => ({
  actions: { user: ids.map((id) => ({ id, title: id })) },
});

/** A part of the store: a value that stays, or a reducer. */
const kept = (value: any) =>
  typeof value === 'function' ? value : () => value;

/** A store with the desk in it and a back end that answers from a table. */
export function deskStore(answers: Answers, further: any = {}) {
  const calls: Call[] = [];
  const backend =
    ({ dispatch }: any) =>
    (next: any) =>
    (action: any) => {
      if (!action.request) return next(action);
      const { request, ...rest } = action;
      const { op, path, data, headers } = request;
      calls.push({ op, path, data, headers });
      next({ ...rest, type: `${action.type}_PENDING` });
      const answer = answers[`${op.toUpperCase()} ${path}`];
      const result = typeof answer === 'function' ? answer(data) : answer;
      if (result && !result.refused)
        return Promise.resolve(result).then((value) => {
          dispatch({ ...rest, result: value, type: `${action.type}_SUCCESS` });
          return value;
        });
      const error = result?.refused || { status: 404 };
      dispatch({ ...rest, error, type: `${action.type}_FAIL` });
      return Promise.reject(error);
    };
  const state = {
    intl: { locale: 'en', messages: {} },
    userSession: { token: TOKEN },
    actions: offered(),
    content: {},
    site: {},
    reduxAsyncConnect: {},
    router: { location: { pathname: '/en' } },
    ...further,
  };
  const store = legacy_createStore(
    combineReducers({
      ...Object.fromEntries(
        Object.entries(state).map(([name, value]) => [name, kept(value)]),
      ),
      desk,
    }) as any,
    applyMiddleware(backend as any),
  );
  return { store, calls };
}

export interface Where {
  pathname: string;
  search: string;
}

const page = (
  store: any,
  element: React.ReactElement,
  at: string,
  seen?: any,
) =>
  (
    <Provider store={store}>
      <MemoryRouter initialEntries={[at]}>
        <Route path={at.split('?')[0]}>{element}</Route>
        <Route
          render={({ location }: any) => {
            if (seen) Object.assign(seen, location);
            return null;
          }}
        />
      </MemoryRouter>
    </Provider>
  ) as React.ReactElement;

/** Renders a page of the desk in a browser. */
export function renderDesk(
  element: React.ReactElement,
  at: string,
  answers: Answers,
  further: any = {},
) {
  const { store, calls } = deskStore(answers, further);
  const where: Where = { pathname: '', search: '' };
  const view = render(page(store, element, at, where));
  return { ...view, calls, where, store };
}

/** The HTML that the server sends of a page, once services have answered. */
export async function serverHtml(
  element: React.ReactElement,
  at: string,
  asked: [string, string][],
  answers: Answers,
  further: any = {},
) {
  const { store } = deskStore(answers, further);
  await Promise.all(
    asked.map(([key, address]) =>
      (store.dispatch as any)(getDesk(key, address)).catch(() => null),
    ),
  );
  return renderToStaticMarkup(page(store, element, at));
}

/** A row of a list; what is given replaces what is usual. */
export const row = (change: any = {}) => ({
  '@id': '/en/policies/a',
  '@type': { token: 'NationalPolicy', title: 'National policy' },
  UID: 'uid-a',
  title: 'Burglary strategy',
  language: { token: 'en', title: 'English' },
  review_state: { token: 'pending', title: 'Awaiting review' },
  state_since: '2026-11-20T10:00:00+00:00',
  age_working_days: 3,
  contributing_member_state: { token: 'BE', title: 'Belgium' },
  crime_phenomena: [],
  is_revision: false,
  revision_of: null,
  is_translation: false,
  review_due: null,
  confirmed_current_on: null,
  overdue: false,
  reason: null,
  open_remarks: 0,
  actions: [],
  ...change,
});

import React from 'react';
import { render } from '@testing-library/react';
import { Provider } from 'react-intl-redux';
import { MemoryRouter } from 'react-router-dom';
import configureStore from 'redux-mock-store';

/** Renders a component as a page in English would: store, messages, router. */
export function renderPage(
  children: React.ReactElement,
  state: Record<string, unknown> = {},
  location = '/en',
) {
  const store = configureStore()({
    intl: { locale: 'en', messages: {} },
    userSession: {},
    ...state,
  });
  return render(
    <Provider store={store}>
      <MemoryRouter initialEntries={[location]}>{children}</MemoryRouter>
    </Provider>,
  );
}

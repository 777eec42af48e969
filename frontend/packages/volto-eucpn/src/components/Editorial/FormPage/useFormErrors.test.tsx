import React from 'react';
import { describe, expect, it } from 'vitest';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { legacy_createStore as createStore } from 'redux';
import { Provider } from 'react-intl-redux';
import { useFormErrors } from './useFormErrors';

const schema = {
  fieldsets: [{ id: 'default', title: 'Basics', fields: ['title'] }],
  properties: { title: { title: 'Title', type: 'string' } },
  required: ['title'],
};
const answer = (message: any) => ({
  status: 400,
  response: { body: { message } },
});

const Errors = () => {
  const { errors, refusal } = useFormErrors('update');
  return (
    <>
      <button id="toolbar-save">Save</button>
      <p role="note">
        {errors.map((e) => `${e.field}: ${e.message}`).join('; ')}
        {refusal && ` (${refusal.status})`}
      </p>
    </>
  );
};

function show(title: string | null, error?: any) {
  const store = createStore(
    (state: any, action: any) => ({ ...state, ...action.state }),
    {
      intl: { locale: 'en', messages: {} },
      schema: { schema },
      form: { global: { title } },
      content: { update: { error } },
    } as any,
  );
  render(
    <Provider store={store}>
      <Errors />
    </Provider>,
  );
  return store;
}
const said = () => screen.getByRole('note').textContent;

describe('useFormErrors', () => {
  it('finds out at Save what the form itself refuses', () => {
    const store = show(null);
    expect(said()).toBe('');
    fireEvent.click(screen.getByText('Save'));
    expect(said()).toMatch(/^title: /);

    act(() => {
      store.dispatch({
        type: 'X',
        state: { form: { global: { title: 'A' } } },
      } as any);
    });
    fireEvent.click(screen.getByText('Save'));
    expect(said()).toBe('');
  });

  it('tells what the back end answered, but not to an earlier form', () => {
    const store = show('A', answer('Old.'));
    expect(said()).toBe('');
    act(() => {
      store.dispatch({
        type: 'X',
        state: {
          content: {
            update: { error: answer([{ field: 'title', message: 'No.' }]) },
          },
        },
      } as any);
    });

    expect(said()).toBe('title: No. (400)');
  });
});

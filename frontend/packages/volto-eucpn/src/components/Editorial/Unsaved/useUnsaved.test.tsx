import React from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { legacy_createStore as createStore } from 'redux';
import { Provider } from 'react-intl-redux';
import { MemoryStorage } from '../../../testing/storage';
import UnsavedOffer from './UnsavedOffer';
import { openForm } from './openForm';
import { formKey, keep, versions } from './storage';
import { useUnsaved } from './useUnsaved';

const key = formKey('editor-be', '/en/a');
const properties = { title: { title: 'Title' }, summary: { title: 'Summary' } };
const item = { title: 'A', summary: 'Old', modified: '2027-01-01T10:00:00Z' };

const reducer = (state: any, action: any) =>
  action.type === 'SET_FORM_DATA'
    ? { ...state, form: { global: action.data } }
    : { ...state };

const begin = () =>
  createStore(reducer, {
    intl: { locale: 'en', messages: {} },
    form: { global: {} },
    content: { data: item },
    schema: { schema: { properties }, loading: false },
  } as any);

const type = (store: any, values: any) =>
  act(() => {
    const { global } = store.getState().form;
    store.dispatch({ type: 'SET_FORM_DATA', data: { ...global, ...values } });
  });

const Form = () => {
  const unsaved = useUnsaved(
    'editor-be',
    '/en/a',
    { action: 'update', path: '/en/a' },
    () => {},
  );
  return <UnsavedOffer unsaved={unsaved} titles={properties} />;
};

function open(store = begin()) {
  const page = render(
    <Provider store={store}>
      <Form />
    </Provider>,
  );
  type(store, item);
  return { ...page, store };
}

const kept = () => versions(localStorage, key).map((v) => v.fields);
const before = (fields: any, at = '2027-01-01T11:00:00Z') =>
  keep(localStorage, key, 'before', {
    at,
    base: '2026-12-01T10:00:00Z',
    fields,
    files: ['pdf'],
  });

describe('useUnsaved', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', new MemoryStorage());
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('keeps what was typed, and nothing where nothing was', () => {
    const { store } = open();
    act(() => void vi.advanceTimersByTime(2000));
    expect(kept()).toEqual([]);

    type(store, { summary: 'New' });
    act(() => void vi.advanceTimersByTime(2000));

    expect(kept()).toEqual([{ summary: 'New' }]);
    expect(screen.getByText(/kept in this browser/)).toBeTruthy();
  });

  it('keeps the last words when the page is closed or left', () => {
    const { store, unmount } = open();
    type(store, { summary: 'Closed' });
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()).toEqual([{ summary: 'Closed' }]);
    type(store, { summary: 'Left' });
    unmount();
    expect(kept()).toEqual([{ summary: 'Left' }]);
  });

  it('removes it after a save, not before one', () => {
    const { store, unmount } = open();
    type(store, { summary: 'New' });
    act(() => openForm()!.onSave());
    expect(kept()).toEqual([{ summary: 'New' }]);

    act(() => openForm()!.onSaved());
    unmount();
    expect(kept()).toEqual([]);
    expect(openForm()).toBeNull();
  });

  it('offers what is there, and puts it into the form only when asked', () => {
    before({ summary: 'Earlier' });
    const { store } = open();

    expect(store.getState().form.global.summary).toBe('Old');
    expect(screen.getByText(/has been saved since then/)).toBeTruthy();
    expect(screen.getByText(/Choose them again: pdf/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Restore/ }));

    expect(store.getState().form.global.summary).toBe('Earlier');
    expect(screen.queryByRole('button', { name: /^Restore/ })).toBeNull();
    expect(kept()).toEqual([{ summary: 'Earlier' }]);
  });

  it('keeps it beside what is typed until it is answered for', () => {
    before({ summary: 'Earlier' });
    const { store } = open();
    type(store, { title: 'B' });
    act(() => void vi.advanceTimersByTime(2000));

    expect(kept()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /^Discard/ }));
    expect(kept()).toEqual([{ title: 'B' }]);
  });

  it('offers nothing that is saved already', () => {
    keep(localStorage, key, 'before', {
      at: '2027-01-01T11:00:00Z',
      base: null,
      fields: { summary: 'Old' },
      files: [],
    });
    open();

    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not keep the emptied form that a cancelled one leaves', () => {
    const { store } = open();
    type(store, { summary: 'New' });
    act(() => store.dispatch({ type: 'SET_FORM_DATA', data: {} } as any));
    act(() => void vi.advanceTimersByTime(2000));

    expect(kept()).toEqual([]);
  });
});

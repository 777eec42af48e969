import { describe, expect, it, vi } from 'vitest';
import { registerForm } from '../components/Editorial/Unsaved/openForm';
import { outgoing, prepareSave, readErrors } from './forms';

const properties = {
  title: { behavior: 'eucpn.basic' },
  country: { multilingual_options: { language_independent: 'true' } },
  lead: { behavior: 'eucpn.content.content.campaign.ICampaign' },
};

describe('outgoing', () => {
  it('drops shared values of translations and blank lines', () => {
    const data = { title: 'T', country: 'be', lead: ['A', ' '], extra: [''] };
    expect(outgoing(data, properties, true)).toEqual({
      title: 'T',
      lead: ['A'],
      extra: [''],
    });
    expect(outgoing(data, properties, false).country).toBe('be');
  });
});

describe('prepareSave', () => {
  const store = (is_source?: boolean) => ({
    getState: () => ({
      schema: { schema: { properties } },
      content: { data: { is_source } },
    }),
  });
  const sent = (state: any, type: string, data: any) => {
    const next = vi.fn();
    prepareSave(state)(next)({ type, request: { op: 'post', data } });
    return next.mock.calls[0][0].request.data;
  };

  it('knows new and old translations', () => {
    const data = { title: 'T', country: 'be' };
    expect(sent(store(false), 'UPDATE_CONTENT', data)).toEqual({ title: 'T' });
    expect(sent(store(true), 'UPDATE_CONTENT', data)).toEqual(data);
    expect(
      sent(store(), 'CREATE_CONTENT', { ...data, translation_of: '/en/a' }),
    ).toEqual({ title: 'T', translation_of: '/en/a' });
    expect(sent(store(false), 'OTHER', data)).toEqual(data);
  });
});

describe('readErrors', () => {
  it('rewrites errors about fields as JSON', () => {
    const next = vi.fn();
    const error = {
      response: { body: { errors: [{ message: 'No', field: 'title' }] } },
    };
    readErrors()(next)({ type: 'UPDATE_CONTENT_FAIL', error });
    expect(
      JSON.parse(next.mock.calls[0][0].error.response.body.message),
    ).toEqual([{ field: 'title', message: 'No' }]);
  });
});

describe('a save of the form at hand', () => {
  const modified = '2027-01-01T10:00:00+00:00';
  const state = {
    getState: () => ({ schema: {}, content: { data: { modified } } }),
  };
  const form = () => ({
    action: 'update' as const,
    path: '/en/a',
    onSave: vi.fn(),
    onSaved: vi.fn(),
  });
  const save = (next: any, path = '/en/a') =>
    prepareSave(state)(next)({
      type: 'UPDATE_CONTENT',
      request: { op: 'patch', path, data: {}, headers: { 'Lock-Token': 't' } },
    });
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('says what it was written on, and tells the form when it is through', async () => {
    const own = form();
    const unregister = registerForm(own);
    const next = vi.fn(() => Promise.resolve());
    save(next);
    await settle();
    unregister();

    expect((next.mock.calls as any)[0][0].request.headers).toEqual({
      'Lock-Token': 't',
      'If-Unmodified-Since': 'Fri, 01 Jan 2027 10:00:00 GMT',
    });
    expect(own.onSave).toHaveBeenCalled();
    expect(own.onSaved).toHaveBeenCalled();
  });

  it('tells the form nothing after a failure or of another item', async () => {
    const own = form();
    const unregister = registerForm(own);
    const failed = save(() => Promise.reject(new Error()));
    await expect(failed).rejects.toThrow();
    save(() => Promise.resolve(), '/en/b');
    await settle();
    unregister();

    expect(own.onSaved).not.toHaveBeenCalled();
  });

  it('is not replaced by a page about the network', () => {
    const next = vi.fn();
    const unregister = registerForm(form());
    readErrors()(next)({ type: 'SET_APIERROR' });
    expect(next).not.toHaveBeenCalled();
    unregister();

    readErrors()(next)({ type: 'SET_APIERROR' });
    expect(next).toHaveBeenCalled();
  });
});

import { describe, expect, it, vi } from 'vitest';
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
      response: { body: { message: "[{'message': 'No', 'field': 'title'}]" } },
    };
    readErrors()(next)({ type: 'UPDATE_CONTENT_FAIL', error });
    expect(
      JSON.parse(next.mock.calls[0][0].error.response.body.message),
    ).toEqual([{ field: 'title', message: 'No' }]);
  });
});

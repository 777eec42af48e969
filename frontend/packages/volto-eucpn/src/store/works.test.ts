import { describe, expect, it } from 'vitest';
import works, { getWorks, worksPath } from './works';

describe('worksPath', () => {
  it('repeats lists, drops what is empty and sorts by name', () => {
    expect(
      worksPath('/en/', {
        sort_on: 'effective',
        portal_type: ['Toolbox', 'Campaign'],
        SearchableText: '',
      }),
    ).toBe(
      '/en/@works?portal_type=Toolbox&portal_type=Campaign&sort_on=effective',
    );
  });
});

describe('works', () => {
  const asked = getWorks('b1', '/en', { b_size: '3' });

  it('keeps an answer under its key, with the request it answers', () => {
    const items = [{ '@id': '/en/a', '@type': 'Toolbox', title: 'A' }];
    const state = works(undefined, {
      ...asked,
      type: 'GET_WORKS_SUCCESS',
      result: {
        items,
        items_total: 1,
        searched_languages: [{ token: 'en', inflections: true }],
      },
    });

    expect(state.b1.items).toEqual(items);
    expect(state.b1.searched_languages?.[0].token).toBe('en');
    expect(state.b1.request).toBe('/en/@works?b_size=3');
  });

  it('keeps the old items while new ones are on their way', () => {
    const before = { b1: { items: [{}], items_total: 1 } } as any;

    expect(
      works(before, { ...asked, type: 'GET_WORKS_PENDING' }).b1.items.length,
    ).toBe(1);
  });

  it('remembers a failure', () => {
    const state = works(undefined, { ...asked, type: 'GET_WORKS_FAIL' });

    expect(state.b1.failed).toBe(true);
    expect(state.b1.refusal).toBeUndefined();
  });

  it('keeps what the back end says of a question, and of nothing else', () => {
    const answer = (status: number) =>
      works(undefined, {
        ...asked,
        type: 'GET_WORKS_FAIL',
        error: { status, response: { body: { error: { message: 'No.' } } } },
      }).b1;

    expect(answer(400).refusal).toBe('No.');
    expect(answer(500).refusal).toBeUndefined();
    expect(
      works({ b1: answer(400) }, { ...asked, type: 'GET_WORKS_PENDING' }).b1
        .refusal,
    ).toBeUndefined();
  });
});

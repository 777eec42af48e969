import { describe, expect, it } from 'vitest';
import desk, { changeDesk, getDesk, USE_DESK } from './desk';

const asked = (address: string, step: string, more: any = {}) => ({
  ...getDesk('a', address),
  type: `GET_DESK_${step}`,
  ...more,
});

describe('desk', () => {
  it('keeps an old list while a new one is on its way', () => {
    let state = desk(undefined, asked('/1', 'PENDING'));
    state = desk(state, asked('/1', 'SUCCESS', { result: { n: 1 } }));
    state = desk(state, asked('/2', 'PENDING'));
    expect(state.a).toMatchObject({ data: { n: 1 }, loading: true });
  });

  it('leaves answers alone that come too late', () => {
    let state = desk(undefined, asked('/1', 'PENDING'));
    state = desk(state, asked('/2', 'PENDING'));
    state = desk(state, asked('/2', 'SUCCESS', { result: { n: 2 } }));
    state = desk(state, asked('/1', 'SUCCESS', { result: { n: 1 } }));
    state = desk(state, asked('/1', 'FAIL', { error: { status: 500 } }));
    expect(state.a).toMatchObject({ data: { n: 2 }, request: '/2' });
    expect(state.a.error).toBeUndefined();
  });

  it('keeps of a refusal what can be written into the page', () => {
    let state = desk(undefined, asked('/1', 'PENDING'));
    const body = { error: { message: 'Not yours.' } };
    const error = { response: { status: 403, body, req: {} } };
    state = desk(state, asked('/1', 'FAIL', { error }));
    expect(state.a.error).toEqual({ status: 403, message: 'Not yours.' });
  });

  it('takes in what a change answered', () => {
    let state = desk(undefined, asked('/1', 'PENDING'));
    state = desk(state, asked('/1', 'SUCCESS', { result: { n: 1 } }));
    state = desk(
      state,
      changeDesk('a', ({ n }: any) => ({ n: n + 1 })),
    );
    expect(state.a.data).toEqual({ n: 2 });
  });

  it('asks again on the next visit, and forgets all at sign-out', () => {
    let state = desk(undefined, asked('/1', 'PENDING'));
    state = desk(state, { type: USE_DESK, key: 'a' });
    expect(state.a.used).toBe(true);
    expect(desk(state, { type: 'LOGOUT' })).toEqual({});
  });
});

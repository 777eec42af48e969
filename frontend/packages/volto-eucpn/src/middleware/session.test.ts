import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tellSignedOut } from './session';

const token = vi.hoisted(() => ({ current: undefined as string | undefined }));
vi.mock('@plone/volto/helpers/AuthToken/AuthToken', () => ({
  getAuthToken: () => token.current,
}));

const failed = (type: string, status = 404) => {
  const error: any = {
    status,
    response: { status, body: { message: 'Resource not found: http://x' } },
  };
  const next = vi.fn();
  tellSignedOut({ getState: () => ({ intl: { locale: 'en' } }) })(next)({
    type,
    error,
  });
  expect(next.mock.calls[0][0].error).toBe(error);
  return error;
};

describe('tellSignedOut', () => {
  beforeEach(() => {
    token.current = undefined;
  });

  it('says of a draft that is not found that the session has ended', () => {
    const { status, response } = failed('UPDATE_CONTENT_FAIL');

    expect(status).toBe(401);
    expect(response.status).toBe(401);
    expect(response.body.error.message).toMatch(
      /^You are no longer signed in\..*save here once more\.$/,
    );
    expect(failed('RUN_TRANSITION_FAIL').response.body.error.message).toMatch(
      /^You are no longer signed in\..*try once more\.$/,
    );
  });

  it('leaves what is not found to who is signed in', () => {
    token.current = 'token';
    expect(failed('UPDATE_CONTENT_FAIL').status).toBe(404);
  });

  it('leaves other refusals, and what strangers ask for', () => {
    expect(failed('UPDATE_CONTENT_FAIL', 400).status).toBe(400);
    expect(failed('GET_CONTENT_FAIL').status).toBe(404);
  });
});

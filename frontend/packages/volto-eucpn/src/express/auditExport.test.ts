import { describe, expect, it, vi } from 'vitest';
import { auditExport } from './auditExport';

const ask = async (path: string, query: any, token?: string, answer?: any) => {
  const asked: any = {};
  const agent = {
    get: (url: string) => {
      asked.url = url;
      const request: any = {
        query: (value: any) => {
          asked.query = value;
          return request;
        },
        set: (_name: string, value: string) => {
          asked.authorization = value;
          return request;
        },
        responseType: () =>
          answer ? Promise.resolve(answer) : Promise.reject(new Error('401')),
      };
      return request;
    },
  };
  const res = { redirect: vi.fn(), set: vi.fn(), send: vi.fn() };
  const next = vi.fn();
  await auditExport(['en', 'fr'], { internalApiPath: 'http://in/P' }, agent)(
    {
      path,
      method: 'GET',
      query,
      universalCookies: { get: () => token },
    },
    res,
    next,
  );
  return { asked, res, next };
};

describe('auditExport', () => {
  it('hands the file on to who is signed in', async () => {
    const query = { format: 'csv', who: 'a' };
    const { asked, res } = await ask('/fr/audit-trail/export', query, 'tok', {
      headers: { 'content-type': 'text/csv' },
      body: new TextEncoder().encode('time,who'),
    });
    expect(asked).toEqual({
      url: 'http://in/P/++api++/fr/@audit',
      query,
      authorization: 'Bearer tok',
    });
    expect(String(res.send.mock.calls[0][0])).toBe('time,who');
    expect(res.set.mock.calls[0][0]).toMatchObject({
      'Content-Type': 'text/csv',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'private, no-store',
    });
  });

  it('asks nothing for visitors nor for other formats', async () => {
    const path = '/en/audit-trail/export';
    const visitor = await ask(path, { format: 'csv' });
    const odd = await ask(path, { format: 'exe"' }, 'tok');
    expect(visitor.asked).toEqual({});
    expect(odd.asked).toEqual({});
    expect(odd.res.redirect).toHaveBeenCalledWith(302, '/en/audit-trail');
  });

  it('leads back to the page when the back end refuses', async () => {
    const { res } = await ask(
      '/en/audit-trail/export',
      { format: 'jsonl' },
      'tok',
    );
    expect(res.redirect).toHaveBeenCalledWith(302, '/en/audit-trail');
    expect(res.send).not.toHaveBeenCalled();
  });

  it('leaves other addresses alone', async () => {
    const { next, res } = await ask('/en/audit-trail', {}, 'tok');
    expect(next).toHaveBeenCalled();
    expect(res.redirect).not.toHaveBeenCalled();
  });
});

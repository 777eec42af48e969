import { describe, expect, it, vi } from 'vitest';
import zlib from 'zlib';
import { entriesOf, sitemap, WORKS } from './sitemap';

const version = (language: string, is_source = false) => ({
  '@id': `/${language}/a&b`,
  language,
  modified: '2026-01-01',
  is_source,
});

describe('entriesOf', () => {
  it('links every version to all, itself too, and to the one for all others', () => {
    const xml = entriesOf([version('fr'), version('fi', true)]);

    expect(xml.match(/<url>/g)).toHaveLength(2);
    expect(xml.match(/hreflang="fr" href="[^"]*\/fr\/a&amp;b"/g)).toHaveLength(
      2,
    );
    expect(
      xml.match(/hreflang="x-default" href="[^"]*\/fi\/a&amp;b"/g),
    ).toHaveLength(2);
  });

  it('has English for all others where there is English', () => {
    expect(entriesOf([version('fi', true), version('en')])).toMatch(
      /x-default" href="[^"]*\/en\/a/,
    );
  });
});

describe('sitemap', () => {
  const ask = async (path: string, total = WORKS + 1) => {
    const query = vi.fn();
    const request: any = {
      query: (value: any) => {
        query(value);
        return request;
      },
      set: () =>
        total < 0
          ? Promise.reject(new Error('503'))
          : Promise.resolve({
              body: { items: [[version('en')]], items_total: total },
            }),
    };
    const res: any = { set: vi.fn(), send: vi.fn() };
    res.status = vi.fn(() => res);
    const next = vi.fn();
    await sitemap({ internalApiPath: 'http://in' }, zlib.gzipSync, {
      get: () => request,
    })({ path, method: 'GET' }, res, next);
    return { res, next, query };
  };

  it('lists its files', async () => {
    const { res } = await ask('/sitemap-index.xml');

    expect(res.send.mock.calls[0][0].match(/<sitemap>/g)).toHaveLength(2);
  });

  it('packs its files', async () => {
    const { res, query } = await ask('/sitemap2.xml.gz');

    expect(query).toHaveBeenCalledWith({ b_start: WORKS, b_size: WORKS });
    expect(String(zlib.gunzipSync(res.send.mock.calls[0][0]))).toContain(
      'hreflang="x-default"',
    );
  });

  it('has no files beyond the last, and says when it cannot tell', async () => {
    expect((await ask('/sitemap3.xml.gz')).res.status).toHaveBeenCalledWith(
      404,
    );
    expect((await ask('/sitemap1.xml.gz', -1)).res.status).toHaveBeenCalledWith(
      503,
    );
  });

  it.each(['/en/a', '/sitemap0.xml.gz', '/sitemapx.xml.gz', '/en/sitemap'])(
    'leaves %s alone',
    async (path) => {
      expect((await ask(path)).next).toHaveBeenCalled();
    },
  );
});

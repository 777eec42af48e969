import { describe, expect, it, vi } from 'vitest';
import { hideInternal, replaceAddress } from './hideInternal';
import { languageFromUrl } from './languageFromUrl';
import { readerLanguage } from './readerLanguage';
import { rootRedirect, wantedLanguages } from './rootRedirect';

const languages = ['en', 'fr', 'bg'];

describe('wantedLanguages', () => {
  it('sorts by weight and drops what is refused', () => {
    expect(wantedLanguages('de;q=0.5, fr-BE, en;q=0')).toEqual(['fr', 'de']);
    expect(wantedLanguages(undefined)).toEqual([]);
  });
});

describe('rootRedirect', () => {
  const ask = (header: string, cookie?: string, path = '/') => {
    const res = { set: vi.fn(), redirect: vi.fn() };
    const next = vi.fn();
    rootRedirect(languages, 'en')(
      {
        path,
        method: 'GET',
        headers: { 'accept-language': header },
        universalCookies: { get: () => cookie },
      },
      res,
      next,
    );
    return { res, next };
  };

  it('takes the first language that the site has', () => {
    const { res } = ask('zh, bg;q=0.8, fr;q=0.7');

    expect(res.redirect).toHaveBeenCalledWith(302, '/bg');
    expect(res.set.mock.calls[0][0]['Cache-Control']).toBe('no-store');
  });

  it('prefers the language chosen before', () => {
    expect(ask('bg', 'fr').res.redirect).toHaveBeenCalledWith(302, '/fr');
  });

  it('never follows a language that the site lacks', () => {
    expect(ask('zh', 'xx').res.redirect).toHaveBeenCalledWith(302, '/en');
  });

  it('leaves other addresses alone', () => {
    const { res, next } = ask('bg', undefined, '/en');

    expect(res.redirect).not.toHaveBeenCalled();
    expect(next).toHaveBeenCalled();
  });
});

describe('languageFromUrl', () => {
  it('answers for the cookie below a language folder, and only there', () => {
    const get = vi.fn(() => 'fr');
    const req = { path: '/bg/x', universalCookies: { get } } as any;
    languageFromUrl(languages)(req, null, vi.fn());

    expect(req.universalCookies.get('I18N_LANGUAGE')).toBe('bg');
    expect(req.universalCookies.get('auth_token')).toBe('fr');
  });
});

describe('readerLanguage', () => {
  const ask = (path: string) => {
    const redirect = vi.fn();
    const res = { set: vi.fn(), vary: vi.fn(), redirect } as any;
    readerLanguage({ path }, res, vi.fn());
    return { res, redirect };
  };

  it('names the language of pages and what they depend on', () => {
    const { res } = ask('/bg/news');

    expect(res.set).toHaveBeenCalledWith('Content-Language', 'bg');
    expect(res.vary).toHaveBeenCalledWith('Accept-Language');
    expect(ask('/static/a.js').res.set).not.toHaveBeenCalled();
  });

  it.each([
    ['/mt/news/a', '/en/news/a', '/en/news/a?not-in=mt'],
    ['/mt/news/a', '/en/news/a?page=2', '/en/news/a?page=2&not-in=mt'],
    ['/mt/news/a', '/mt/news/b', '/mt/news/b'],
  ])('marks where %s leads to %s', (path, target, marked) => {
    const { res, redirect } = ask(path);
    res.redirect(target);
    res.redirect(301, target);

    expect(redirect.mock.calls).toEqual([[marked], [301, marked]]);
  });
});

describe('replaceAddress', () => {
  it('finds the address in markup and in serialised data', () => {
    expect(
      replaceAddress(
        '<a href="http://in:8080/Plone/en">{"@id":"http:\\u002F\\u002Fin:8080\\u002FPlone\\u002Fen"}',
        'http://in:8080/Plone',
        'https://out',
      ),
    ).toBe(
      '<a href="https://out/en">{"@id":"https:\\u002F\\u002Fout\\u002Fen"}',
    );
  });
});

describe('hideInternal', () => {
  it('rewrites pages and leaves other bodies alone', () => {
    const send = vi.fn();
    const res = { send } as any;
    hideInternal({ internalApiPath: 'http://in', publicURL: 'https://out' })(
      null,
      res,
      vi.fn(),
    );
    res.send('see http://in/en');
    res.send({ a: 1 });

    expect(send.mock.calls).toEqual([['see https://out/en'], [{ a: 1 }]]);
  });
});

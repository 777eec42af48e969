/** The languages of an Accept-Language header, the most wanted first. */
export function wantedLanguages(header?: string): string[] {
  return (header || '')
    .split(',')
    .map((part, index) => {
      const [tag, ...params] = part.trim().split(';');
      const q = params.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), q: q ? Number(q) : 1, index };
    })
    .filter(({ tag, q }) => tag && q > 0)
    .sort((a, b) => b.q - a.q || a.index - b.index)
    .map(({ tag }) => tag.split('-')[0]);
}

/** Addresses without a language, and what they are below a language. */
const neutral: Record<string, string> = {
  '/': '',
  // Of the former site; the application's own search answers below /search.
  '/search/knowledge-center': '/knowledge-centre',
};

/**
 * "/" leads to the home page in the reader's language: the one chosen before,
 * else the browser's first that the site has, else the fallback.
 */
export const rootRedirect =
  (languages: string[], fallback: string) =>
  (req: any, res: any, next: () => void) => {
    const rest = neutral[req.path];
    if (rest === undefined || !['GET', 'HEAD'].includes(req.method))
      return next();
    const chosen = req.universalCookies?.get('I18N_LANGUAGE');
    const wanted = [chosen, ...wantedLanguages(req.headers['accept-language'])];
    const language = wanted.find((code) => languages.includes(code));
    res.set({
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language, Cookie',
    });
    return res.redirect(302, `/${language || fallback}${rest}`);
  };

/**
 * The first part of the address decides the language of everything below it:
 * error pages, search, site map. Volto then has no reason to send a cookie with
 * a public page, so that shared caches may keep it.
 */
export const languageFromUrl =
  (languages: string[]) => (req: any, res: unknown, next: () => void) => {
    const language = req.path.split('/')[1];
    const cookies = req.universalCookies;
    if (cookies && languages.includes(language)) {
      const get = cookies.get.bind(cookies);
      cookies.get = (name: string, ...rest: unknown[]) =>
        name === 'I18N_LANGUAGE' ? language : get(name, ...rest);
    }
    next();
  };

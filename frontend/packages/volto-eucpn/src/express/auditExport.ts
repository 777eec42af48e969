import superagent from 'superagent';

const FORMATS = ['csv', 'jsonl'];

/**
 * Downloads of the audit trail at `/<language>/audit-trail/export`: hands the
 * back end's file on to who is signed in. A link brings no token of its own, so
 * it has to pass here.
 *
 * @param languages of the site
 * @param settings gives internalApiPath and apiPath at the time of a request
 * @param agent asks the back end
 */
export const auditExport = (
  languages: string[],
  settings: { internalApiPath?: string; apiPath?: string },
  agent: { get: (url: string) => any } = superagent,
) => {
  const place = new RegExp(`^/(${languages.join('|')})/audit-trail/export$`);
  return async (req: any, res: any, next: () => void) => {
    const [, language] = place.exec(req.path) || [];
    if (!language || req.method !== 'GET') return next();
    const token = req.universalCookies.get('auth_token');
    const back = `/${language}/audit-trail`;
    if (!token || !FORMATS.includes(req.query.format))
      return res.redirect(302, back);
    try {
      const answer = await agent
        .get(
          `${settings.internalApiPath || settings.apiPath}/++api++/${language}/@audit`,
        )
        .query(req.query)
        .set('Authorization', `Bearer ${token}`)
        .responseType('blob');
      res.set({
        'Content-Type': answer.headers['content-type'],
        'Content-Disposition': `attachment; filename="audit.${req.query.format}"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      return res.send(Buffer.from(answer.body));
    } catch {
      // The page says what is wrong.
      return res.redirect(302, back);
    }
  };
};

import superagent from 'superagent';
import { flattenToAppURL, toPublicURL } from '@plone/volto/helpers/Url/Url';

/** Works in a file: in 24 languages that link to each other, some 30 MB of XML. */
export const WORKS = 500;
const MOST = 100000;

interface Version {
  '@id': string;
  language: string;
  modified: string;
  is_source: boolean;
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const address = (version: Version) =>
  escape(toPublicURL(flattenToAppURL(version['@id'])));

/** The entries of one work: each version with links to all, as its page has them. */
export function entriesOf(versions: Version[]): string {
  const chosen =
    versions.find(({ language }) => language === 'en') ||
    versions.find((version) => version.is_source) ||
    versions[0];
  const link = (language: string, version: Version) =>
    `<xhtml:link rel="alternate" hreflang="${escape(language)}" href="${address(
      version,
    )}"/>`;
  const links = [
    ...versions.map((version) => link(version.language, version)),
    link('x-default', chosen),
  ].join('');
  return versions
    .map(
      (version) =>
        `<url><loc>${address(version)}</loc><lastmod>${escape(
          version.modified,
        )}</lastmod>${links}</url>`,
    )
    .join('\n');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A file of the site map. */
export const sitemapOf = (works: Version[][]): string =>
  `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${works
    .map(entriesOf)
    .join('\n')}\n</urlset>`;

/** The list of the files for so many works. */
export const indexOf = (total: number): string =>
  `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${Array.from(
    { length: Math.max(1, Math.ceil(total / WORKS)) },
    (_, number) =>
      `<sitemap><loc>${escape(
        toPublicURL(`/sitemap${number + 1}.xml.gz`),
      )}</loc></sitemap>`,
  ).join('\n')}\n</sitemapindex>`;

/**
 * The site map in the place of Volto's, which knows nothing of languages. It holds
 * what everybody may see, whoever asks. The addresses are Volto's.
 *
 * @param settings gives internalApiPath and apiPath at the time of a request
 * @param pack makes a gzip file of a text
 * @param agent asks the back end
 */
export const sitemap =
  (
    settings: { internalApiPath?: string; apiPath?: string },
    pack: (xml: string) => Uint8Array,
    agent: { get: (url: string) => any } = superagent,
  ) =>
  async (req: any, res: any, next: () => void) => {
    const [, name, number, packed] =
      /^\/(sitemap-index|sitemap([1-9]\d{0,4})?)\.xml(\.gz)?$/.exec(req.path) ||
      [];
    const index = name === 'sitemap-index' || name === 'sitemap';
    if (!name || !['GET', 'HEAD'].includes(req.method)) return next();
    if ((name === 'sitemap-index') === Boolean(packed)) return next();
    const start = index ? MOST : (Number(number) - 1) * WORKS;
    try {
      const answer = await agent
        .get(`${settings.internalApiPath || settings.apiPath}/++api++/@sitemap`)
        .query({ b_start: start, b_size: index ? 1 : WORKS })
        .set('Accept', 'application/json');
      const { items, items_total: total } = answer.body;
      if (!index && start >= total) return res.status(404).send('');
      const xml = index ? indexOf(total) : sitemapOf(items);
      res.set('Content-Type', packed ? 'application/gzip' : 'application/xml');
      return res.send(packed ? pack(xml) : xml);
    } catch {
      return res.status(503).send('');
    }
  };

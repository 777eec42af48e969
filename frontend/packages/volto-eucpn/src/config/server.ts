import type { ConfigType } from '@plone/registry';
import { runtimeConfig } from '@plone/volto/runtime_config';
import { languageCodes } from './languages';
import { auditExport } from '../express/auditExport';
import { hideInternal } from '../express/hideInternal';
import { languageFromUrl } from '../express/languageFromUrl';
import { readerLanguage } from '../express/readerLanguage';
import { rootRedirect } from '../express/rootRedirect';
import { sitemap } from '../express/sitemap';

declare const __SERVER__: boolean;

// Browsers have no zlib: the branch keeps it out of their bundle.
const pack = (text: string) =>
  __SERVER__ ? require('zlib').gzipSync(text) : new Uint8Array();

/** What concerns the rendering server only. */
export default function install(config: ConfigType) {
  if (!__SERVER__) return config;
  const settings = config.settings as any;
  settings.expressMiddleware = [
    rootRedirect(languageCodes, 'en'),
    languageFromUrl(languageCodes),
    readerLanguage,
    hideInternal(settings),
    auditExport(languageCodes, settings),
    sitemap(settings, pack),
    ...(settings.expressMiddleware || []),
  ];
  // Volto writes these settings into every page; where the back end listens
  // inside the house is nobody's business.
  delete (runtimeConfig as any).RAZZLE_INTERNAL_API_PATH;
  return config;
}

import type { ConfigType } from '@plone/registry';
import voltoLanguages from '@plone/volto/constants/Languages.cjs';
import { languageCodes, languageNames } from './languages';

/** 24 languages instead of Volto's own table, which lacks fifteen of them. */
export default function install(config: ConfigType) {
  const settings = config.settings as any;
  const table = voltoLanguages as Record<string, string>;
  // The server negotiates with the keys of this object, so it is changed in place.
  Object.keys(table).forEach((key) => delete table[key]);
  Object.assign(table, languageNames);
  settings.supportedLanguages = languageCodes;
  settings.isMultilingual = true;
  // Volto drops a bare "translations" while @site is loading, which on the server
  // is always; so written it passes and hreflang gets into the HTML.
  settings.apiExpanders = settings.apiExpanders.map((expander: any) => ({
    ...expander,
    ...(expander.GET_CONTENT && {
      GET_CONTENT: expander.GET_CONTENT.map((name: string) =>
        name === 'translations' ? 'translations,translations' : name,
      ),
    }),
  }));
  return config;
}

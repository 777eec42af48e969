import type { ConfigType } from '@plone/registry';
import works from '../store/works';
import { navigationForErrors, siteOnce } from '../helpers/serverData';

export default function install(config: ConfigType) {
  const settings = config.settings as any;
  settings.navDepth = 2;
  settings.openExternalLinkInNewTab = false;
  // The name of the site is added by components/PageTitle.
  settings.siteTitleFormat = { includeSiteTitle: false };
  settings.asyncPropsExtenders = [
    ...(settings.asyncPropsExtenders || []),
    siteOnce,
    navigationForErrors,
  ];
  config.addonReducers = { ...config.addonReducers, works };
  return config;
}

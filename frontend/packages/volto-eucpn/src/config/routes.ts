import type { ConfigType } from '@plone/registry';
import SearchPage from '../components/SearchPage/SearchPage';
import { languageCodes } from './languages';

export default function install(config: ConfigType) {
  config.addonRoutes = [
    ...(config.addonRoutes || []),
    {
      path: `/(${languageCodes.join('|')})/search`,
      exact: true,
      component: SearchPage,
    },
  ];
  return config;
}

import type { ConfigType } from '@plone/registry';
import SearchPage from '../components/SearchPage/SearchPage';
import SignIn from '../components/SignIn/SignIn';
import { languageCodes } from './languages';

export default function install(config: ConfigType) {
  config.addonRoutes = [
    ...((config.addonRoutes as any[]) || []),
    {
      path: `/(${languageCodes.join('|')})/search`,
      exact: true,
      component: SearchPage,
    },
    { path: ['/login', '/**/login'], component: SignIn },
  ] as any;
  return config;
}

import type { ConfigType } from '@plone/registry';
import AuditPage from '../components/Desk/Audit/AuditPage';
import ToolbarLinks from '../components/Desk/Menu/ToolbarLinks';
import MyCountryPage from '../components/Desk/MyCountry/MyCountryPage';
import { DESK_PAGES, SETTINGS } from '../components/Desk/pages';
import type { DeskPageId } from '../components/Desk/pages';
import PreferencesPage from '../components/Desk/Preferences/PreferencesPage';
import ReviewQueuePage from '../components/Desk/ReviewQueue/ReviewQueuePage';
import SettingsPage from '../components/Desk/Settings/SettingsPage';
import TodoPage from '../components/Desk/Todo/TodoPage';
import TranslationDeskPage from '../components/Desk/TranslationDesk/TranslationDeskPage';
import desk from '../store/desk';
import { languageCodes } from './languages';

const PAGES: Record<DeskPageId, React.ComponentType> = {
  'to-do': TodoPage,
  'my-country': MyCountryPage,
  'review-queue': ReviewQueuePage,
  'translation-desk': TranslationDeskPage,
  'audit-trail': AuditPage,
  'notification-preferences': PreferencesPage,
};

/** The pages on which members see what waits for them, and the ways there. */
export default function install(config: ConfigType) {
  const settings = config.settings as any;
  const languages = languageCodes.join('|');
  config.addonRoutes = [
    ...((config.addonRoutes as any[]) || []),
    ...DESK_PAGES.map(({ id }) => ({
      path: `/(${languages})/${id}`,
      exact: true,
      component: PAGES[id],
    })),
    // Volto's page of the panel; the id is what it takes from the address.
    {
      path: SETTINGS.replace('secretariat', ':id(secretariat)'),
      exact: true,
      component: SettingsPage,
    },
  ] as any;
  const ends = DESK_PAGES.map(({ id }) => `/${id}`);
  settings.nonContentRoutes = [...settings.nonContentRoutes, ...ends];
  // They look like the site, not like a form.
  settings.nonContentRoutesPublic = [
    ...settings.nonContentRoutesPublic,
    ...ends,
  ];
  settings.appExtras = [
    ...(settings.appExtras || []),
    { match: '', component: ToolbarLinks },
  ];
  config.addonReducers = { ...config.addonReducers, desk };
  return config;
}

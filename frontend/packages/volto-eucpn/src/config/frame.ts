import type { ConfigType } from '@plone/registry';
import Breadcrumbs from '../components/Breadcrumbs/Breadcrumbs';
import Footer from '../components/Footer/Footer';
import Header from '../components/Header/Header';
import LanguageSelector from '../components/LanguageSelector/LanguageSelector';
import Logo from '../components/Logo/Logo';
import MobileMenu from '../components/MobileMenu/MobileMenu';
import MarkOnClient from '../components/NotInLanguage/MarkOnClient';
import NotInLanguage from '../components/NotInLanguage/NotInLanguage';
import Navigation from '../components/Navigation/Navigation';
import PageTitle from '../components/PageTitle/PageTitle';
import SearchWidget from '../components/SearchWidget/SearchWidget';
import XDefault from '../components/XDefault/XDefault';

const components = {
  breadcrumbs: Breadcrumbs,
  footer: Footer,
  header: Header,
  languageSelector: LanguageSelector,
  logo: Logo,
  mobileNavigation: MobileMenu,
  navigation: Navigation,
  searchWidget: SearchWidget,
};

/** Our own parts of the frame around every page, in the theme's places. */
export default function install(config: ConfigType) {
  const chosen = (config.settings as any).vlt.components;
  Object.entries(components).forEach(([type, method]) => {
    config.registerUtility({ name: 'eucpn', type, method });
    chosen[type] = 'eucpn';
  });
  config.registerSlotComponent({
    slot: 'aboveApp',
    name: 'pageTitle',
    component: PageTitle as any,
  });
  config.registerSlotComponent({
    slot: 'aboveContent',
    name: 'xDefault',
    component: XDefault as any,
  });
  config.registerSlotComponent({
    slot: 'aboveContent',
    name: 'notInLanguage',
    component: NotInLanguage as any,
  });
  const settings = config.settings as any;
  settings.appExtras = [
    ...(settings.appExtras || []),
    { match: '', component: MarkOnClient },
  ];
  return config;
}

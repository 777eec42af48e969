import type { ConfigType } from '@plone/registry';
import EditorialBar from '../components/Editorial/Bar/EditorialBar';
import LockNotice from '../components/Editorial/Lock/LockNotice';
import { AddPage, EditPage } from '../components/Editorial/FormPage/pages';
import HistoryPage from '../components/Review/HistoryPage';
import ReviewPage from '../components/Review/ReviewPage';
import TranslatePage from '../components/Translate/TranslatePage';
import { mailbox } from '../helpers/mailbox';
import { prepareSave, readErrors } from '../middleware/forms';
import { tellSignedOut } from '../middleware/session';
import { languageCodes } from './languages';

/** The editors' side: the bar above contributions, forms that tell their errors. */
export default function install(config: ConfigType) {
  const settings = config.settings as any;
  const languages = languageCodes.join('|');
  const below = (name: string) => [
    `/(${languages})/${name}`,
    `/(${languages})/**/${name}`,
  ];
  config.addonRoutes = [
    ...((config.addonRoutes as any[]) || []),
    { path: below('add'), component: AddPage },
    { path: below('edit'), component: EditPage },
    { path: below('historyview'), component: HistoryPage },
    { path: below('review'), component: ReviewPage },
    { path: below('translate'), component: TranslatePage },
  ] as any;
  // The page shows the item of the address before it.
  settings.nonContentRoutes = [
    ...settings.nonContentRoutes,
    '/review',
    '/translate',
  ];
  settings.nonContentRoutesPublic = [
    ...settings.nonContentRoutesPublic,
    '/review',
    '/translate',
  ];
  settings.storeExtenders = [
    ...(settings.storeExtenders || []),
    (stack: any[]) => [prepareSave, ...stack, tellSignedOut, readErrors],
  ];
  config.registerUtility({
    name: 'email',
    type: 'validator',
    dependencies: { widget: 'email' },
    method: mailbox,
  });
  // A slot, because the bar belongs to the page shown, in every view of a type.
  config.registerSlotComponent({
    slot: 'aboveContent',
    name: 'editorialBar',
    component: EditorialBar as any,
  });
  config.registerSlotComponent({
    slot: 'aboveContent',
    name: 'lockNotice',
    component: LockNotice as any,
  });
  return config;
}

import type { ConfigType } from '@plone/registry';
import heroSVG from '@plone/volto/icons/hero.svg';
import listSVG from '@plone/volto/icons/content-listing.svg';
import navSVG from '@plone/volto/icons/nav.svg';
import HeroEdit from '../components/Blocks/Hero/Edit';
import HeroView from '../components/Blocks/Hero/View';
import { heroSchema } from '../components/Blocks/Hero/schema';
import SectionsEdit from '../components/Blocks/Sections/Edit';
import SectionsView from '../components/Blocks/Sections/View';
import { sectionsSchema } from '../components/Blocks/Sections/schema';
import WorksEdit from '../components/Blocks/Works/Edit';
import WorksView from '../components/Blocks/Works/View';
import { worksSchema } from '../components/Blocks/Works/schema';
import { worksData } from '../components/Blocks/Works/request';

const common = {
  group: 'common',
  restricted: false,
  mostUsed: true,
  sidebarTab: 1,
};

/** The blocks of our own, in the editors’ chooser among the most used. */
export default function install(config: ConfigType) {
  Object.assign(config.blocks.blocksConfig as any, {
    eucpnHero: {
      ...common,
      id: 'eucpnHero',
      title: 'Page opening',
      icon: heroSVG,
      view: HeroView,
      edit: HeroEdit,
      blockSchema: heroSchema,
      blockHasOwnFocusManagement: true,
    },
    eucpnWorks: {
      ...common,
      id: 'eucpnWorks',
      title: 'List of works',
      icon: listSVG,
      view: WorksView,
      edit: WorksEdit,
      blockSchema: worksSchema,
      getAsyncData: worksData,
    },
    eucpnSections: {
      ...common,
      id: 'eucpnSections',
      title: 'Sections below this page',
      icon: navSVG,
      view: SectionsView,
      edit: SectionsEdit,
      blockSchema: sectionsSchema,
    },
  });
  return config;
}

import type { ConfigType } from '@plone/registry';
import '@fontsource-variable/inter/index.css';
import installLanguages from './config/install-languages';
import installSettings from './config/settings';
import installFrame from './config/frame';
import installRoutes from './config/routes';
import installBlocks from './config/blocks';
import installViews from './config/views';
import installEditorial from './config/editorial';
import installDesk from './config/desk';
import installWidgets from './config/widgets';
import installServer from './config/server';

export default function applyConfig(config: ConfigType) {
  installLanguages(config);
  installSettings(config);
  installFrame(config);
  installRoutes(config);
  installBlocks(config);
  installViews(config);
  installEditorial(config);
  installDesk(config);
  installWidgets(config);
  installServer(config);
  return config;
}

// Project boilerplate required by Volto: everything real lives in packages/volto-eucpn
import '@plone/volto/config';

export default function applyConfig(config) {
  return config;
}

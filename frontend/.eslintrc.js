const path = require('path');
const { AddonRegistry } = require('@plone/registry/addon-registry');

const { registry } = AddonRegistry.init(__dirname);
const volto = path.join(__dirname, 'node_modules/@plone/volto');

module.exports = {
  root: true,
  extends: `${volto}/.eslintrc`,
  rules: { 'import/no-unresolved': 1 },
  settings: {
    'import/resolver': {
      alias: {
        map: [
          ['@plone/volto', `${volto}/src`],
          ['@plone/volto-original', `${volto}/src`],
          ['@root', `${__dirname}/src`],
          ...Object.keys(registry.packages).map((name) => [
            name,
            registry.packages[name].modulePath,
          ]),
        ],
        extensions: ['.js', '.jsx', '.ts', '.tsx', '.json'],
      },
    },
  },
};

const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const MomentLocalesPlugin = require('moment-locales-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const voltoRazzleConfig = require('@plone/volto/razzle.config');

const momentLocales =
  'bg cs da de el en-gb es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';

// Volto keeps the locales of its own 16 languages only.
function keepOurLocales(config) {
  config.plugins = [
    new MomentLocalesPlugin({ localesToKeep: momentLocales.split(' ') }),
    ...config.plugins.filter(
      (plugin) => plugin.constructor.name !== MomentLocalesPlugin.name,
    ),
  ];
}

// razzle 4.2.18 minifies with clean-css, which drops modern CSS (container
// queries, layers); cssnano keeps it.
function keepModernCss(config, options) {
  config.optimization = {
    ...config.optimization,
    minimizer: [
      new TerserPlugin(options.webpackOptions.terserPluginOptions),
      new CssMinimizerPlugin(),
    ],
  };
}

module.exports = {
  ...voltoRazzleConfig,
  modifyWebpackConfig: (args) => {
    const config = voltoRazzleConfig.modifyWebpackConfig(args);
    const { target, dev } = args.env;
    if (target === 'web') keepOurLocales(config);
    if (target === 'web' && !dev) keepModernCss(config, args.options);
    return config;
  },
};

import path from 'path';
import { fileURLToPath } from 'url';
import { defineConfig } from 'vitest/config';
import voltoVitestConfig from '@plone/volto/vitest.config.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const volto = path.resolve(here, '../../node_modules/@plone/volto');
const alias = {
  ...voltoVitestConfig.resolve.alias,
  // Volto's own config points at the source of these two packages in its monorepo
  '@plone/components': path.resolve(here, '../../node_modules/@plone/components/dist/index.js'),
  'volto-eucpn': path.resolve(here, 'src'),
  '@plone/volto-original': `${volto}/src`,
};

export default defineConfig({
  plugins: voltoVitestConfig.plugins,
  resolve: { alias },
  test: {
    globals: true,
    environment: 'jsdom',
    include: ['src/**/*.test.{js,jsx,ts,tsx}'],
    setupFiles: [
      `${volto}/test-setup-globals.js`,
      `${volto}/test-setup-config.jsx`,
    ],
    globalSetup: `${volto}/global-test-setup.js`,
    css: false,
  },
});

import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import router from 'vue-router/vite';
import { calledAtOnce } from './build/called-at-once.plugin.ts';
import { compiledWords } from './build/compiled-words.plugin.ts';
import { filesOfRoutes } from './build/files-of-routes.ts';
import { firstScript } from './build/first-script.plugin.ts';
import { ownDocuments } from './build/own-documents.plugin.ts';
import { ownNamespaces } from './build/own-namespaces.plugin.ts';
import { packedFiles } from './build/packed-files.plugin.ts';
import { plainParts } from './build/plain-parts.plugin.ts';
import { sharedLooks } from './build/shared-looks.plugin.ts';
import { weights } from './build/weights.plugin.ts';
import { look } from './look.config.ts';

const root = import.meta.dirname;
const api = { target: `http://localhost:${process.env['PORT'] ?? 4000}` };

/** Nothing of ours happens by being imported, but for styles: a page takes of a feature what it uses. */
const onlyWhereAsked = [{ test: /\/(web\/src|libs\/domain\/src)\/.+\.(ts|vue|json)$/, sideEffects: false }];

export default defineConfig({
  root,
  plugins: [
    router({ root, routesFolder: 'src/pages', dts: 'typed-router.d.ts', watch: process.argv.includes('dev') }),
    ownDocuments(root),
    ownNamespaces(),
    sharedLooks(),
    compiledWords(),
    plainParts(root),
    vue(),
    // Components are imported by name; icons are bundled, so that no request leaves the origin.
    ui({
      ...look,
      root,
      experimental: { componentDetection: true },
      components: false,
      autoImport: false,
      dts: false,
      colorMode: false,
    }),
    firstScript(root, [
      { address: '^/(today)?$', page: 'src/pages/today.vue', question: 'Today' },
      { address: '^/people/(?<id>[0-9a-f-]{36})/?$', page: 'src/pages/people/[id]/index.vue', question: 'PersonPage' },
      { address: '^/login/?$', page: 'src/pages/login.vue' },
    ]),
    weights(root),
    calledAtOnce(['app', 'day', 'person']),
    packedFiles(),
  ],
  define: {
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: true,
    __INTLIFY_PROD_DEVTOOLS__: false,
    __VUE_OPTIONS_API__: false,
  },
  server: {
    proxy: {
      ...{ '/exports': api, '/graphql': api, '/health': api, '/version': api },
      // The pages of imports are the app's own; their files are the API's.
      ...{ '^/imports/[^/]+/rows.csv': api, '/imports?': api, '/received-mails': api },
    },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: onlyWhereAsked },
      output: { codeSplitting: { groups: filesOfRoutes } },
    },
  },
});

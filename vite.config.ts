import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

const port = Number(process.env.PORT ?? 4173);

/** The development server needs inline script for its refresh; the build, which people use, keeps the strict policy. */
const loosePolicyInDevelopment: Plugin = {
  name: 'loose-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

/** Markup alone is made of the welcome page: its styles travel in the files of the build. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : null),
  load: (id) => (id === '\0no-styles' ? 'export {}' : null),
};

/** Puts the welcome page into the HTML, so that it is seen before any script has come. */
const welcomeInHtml: Plugin = {
  name: 'welcome-in-html',
  apply: 'build',
  async transformIndexHtml(html) {
    const { module } = await runnerImport<typeof import('./src/app/first-html.tsx')>(
      '/src/app/first-html.tsx',
      {
        configFile: false,
        plugins: [react(), withoutStyles],
      },
    );
    const welcome = await module.firstHtml();
    if (/<[^>]*\s(style|on\w+)=/.test(welcome))
      throw new Error('The policy forbids styles and handlers in HTML.');
    const place = '<div id="root" inert></div>';
    if (!html.includes(place)) throw new Error(`index.html has no ${place} for the welcome page.`);
    return html.replace(place, () => place.replace('></', `>${welcome}</`));
  },
};

/**
 * The page stands in the HTML: its styles and letters come first, React beside them and after, and the page's own script once
 * it has been seen. The script waits under a type that no browser runs, from which public/begin.js takes it.
 */
const scriptAfterLooks: Plugin = {
  name: 'script-after-looks',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const own = /<script type="module"/g;
      if (html.match(own)?.length !== 1) throw new Error('public/begin.js starts one script, not more.');
      return html
        .replace(own, '<script type="page"')
        .replace(/<link rel="modulepreload"/g, '$& fetchpriority="low"');
    },
  },
};

/** Under test the preview sends files as they stand: packing them again for each visit was most of its work. */
const unpacked: Plugin = {
  name: 'unpacked',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      delete request.headers['accept-encoding'];
      next();
    });
  },
};

/** The PDF engine can unpack WOFF2, which we never give it: leaving its decoder out saves 58 KB gzipped. */
const withoutWoff2: Plugin = {
  name: 'without-woff2',
  enforce: 'pre',
  resolveId: (id) => (id === 'brotli/decompress.js' ? '\0no-woff2' : null),
  load: (id) =>
    id === '\0no-woff2'
      ? "export default () => { throw new Error('WOFF2 is not supported: use WOFF.'); };"
      : null,
};

/** The router brings what React has had of its own since version 18: the same hook, for older ones. */
const reactsOwnStore: Plugin = {
  name: 'reacts-own-store',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'use-sync-external-store/shim/index.js' ? '\0reacts-own-store' : null),
  load: (id) => (id === '\0reacts-own-store' ? "export { useSyncExternalStore } from 'react'" : null),
};

/** The page's addresses stand after the #: the router's way for whole paths, which it has as well, is never asked. */
const addressesAfterHash: Plugin = {
  name: 'addresses-after-hash',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './use-browser-location.js' && importer?.includes('/wouter/') ? '\0addresses-after-hash' : null,
  load: (id) =>
    id === '\0addresses-after-hash'
      ? "export { useHashLocation as useBrowserLocation } from 'wouter/use-hash-location'; export const useSearch = () => '';"
      : null,
};

/**
 * Lists the files of the build inside our own service worker (src/app/sw.ts). Fonts of rarer alphabets, the lists of known
 * passphrases, and the reader of PDFs are not listed: the worker keeps them when they are first used.
 */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/app',
  filename: 'sw.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    globPatterns: [
      'index.html',
      '*.{svg,png,webmanifest,js}',
      'assets/*.{js,css}',
      'assets/{literata,inter}-latin-[46]00-*.{woff,woff2}',
      'examples/*.json',
    ],
    globIgnores: ['**/node_modules/**/*', 'assets/strength-worker-*.js', 'assets/pdf.worker-*.js'],
    dontCacheBustURLsMatching: /^assets\//,
  },
});

/** What the first questions need, and later screens too: whoever asks for the form library asks for these. */
const FIELDS = [
  /\/src\/domain\/text\/(segments|stretches|words|plain-digits)\.ts$/,
  /\/node_modules\/react-hook-form\//,
  /\/src\/ui\/(chip-group|error-summary|form-resolver|icons|line-box|long-text-guard|radio-cards|use-on-leaving)\.tsx?$/,
  /\/src\/(domain\/.*|i18n)\/(is-answered|conditions|labels-in-words|questions-so-far|scale-in-words|visible-steps|text-of|well-formed|factor)\.ts$/,
  /\/src\/(features\/wizard\/(answer-reading|live-synthesis|own-id|reflection-context)|state\/(use-calm-reflection|use-live-synthesis|when-idle))\.tsx?$/,
];
/** The other kinds of fields, which come once the first question has shown. */
const MORE_FIELDS =
  /\/src\/(ui\/(dials|range-field|segmented|strand-icon|tag-list|text-box)|i18n\/currencies|features\/wizard\/(currency-field|more-fields|(marks|people|rows|scales|starter|stems|verb)-field))\./;
const COACHING =
  /\/src\/(domain\/coaching\/(erase-receipt|clients|sessions)|state\/(coaching-actions|clients-actions|shelf))\.ts$/;
const RECORDS = /\/src\/storage\/(read-listed|read-latest|load-records|erase|quarantine|restore-mirror)/;
/** Small things that both reading records and reading answers need. */
const SIGNS = /\/src\/domain\/model\/(goal-parts|topic|work-id)\./;
/** What reads records that are here already. */
const KEPT =
  /\/node_modules\/zod\/|\/src\/(domain\/(upgrades\/|model\/(answer|client|company|goal-record|language-tag|library|reflection|session|version)\.)|storage\/(find-kept|mend-tails|read-database|read-row|versions-to-try)\.)/;
/** What reads answers, for what stands beside the questions and for the result. */
const READING =
  /\/src\/domain\/(cv\/lines-behind|text\/(capitals|hash)|synthesis\/(once|segment|slots|so-far|trace)|interview\/told-to-employers|sharing\/(may-reach|matter-read))\./;
/** What saves a file. */
const COPIES =
  /\/src\/(domain\/(release\/(kept-words|release-copy)|sharing\/(file-name|released)|model\/copy-format)|files\/(save-file|copy\/save-copy)|state\/while-open|app\/(copy-notes|save-copy-of))\./;
/** Asking for a new passphrase. */
const PASSPHRASE =
  /\/src\/(domain\/vault\/passphrase|files\/passphrase\/(five-words|strength-of)|ui\/passphrase-field|features\/backup\/lock-dialog)\./;
/** Pages beside the reflections. */
const ABOUT = /\/src\/(domain\/lock-address|app\/(about-parts|coaches-page|missing|privacy-page))\./;
/** What is done to everything at once, and hardly ever. */
const DESKS =
  /\/src\/(domain\/sharing\/(id-beside|is-same)|domain\/archive\/join-part|app\/(archive-desk-of|aside-desk|earlier-desk|earlier-here|forget-brand|forget-everything|join-copy))\./;

export default defineConfig({
  // Relative, so that the build runs from any sub-folder of any static host.
  base: './',
  plugins: [
    react(),
    reactsOwnStore,
    addressesAfterHash,
    loosePolicyInDevelopment,
    welcomeInHtml,
    scriptAfterLooks,
    offline,
    ...(process.env.UNPACKED ? [unpacked] : []),
  ],
  build: {
    // Syntax and styles for the browsers that are promised; what each name in the build needs: scripts/browsers.ts.
    target: ['es2022', 'chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // The strict policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // All that a first visit runs, in one file: what it shares with later screens came in ten small ones.
            { name: 'first', tags: ['$initial'], priority: 1 },
            // Two thirds of it, which are fetched while the rest waits for the page to be seen, and which no change of ours touches.
            { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
            // What stands around every page of a reflection, and the fields of its questions, for the same reason.
            {
              name: 'around',
              test: /\/src\/app\/(keep-place|lazy-pages|reflection-pages|reflection-routes|undo-buttons)\./,
            },
            { name: 'fields', test: (id: string) => FIELDS.some((pattern) => pattern.test(id)) },
            { name: 'more-fields', test: MORE_FIELDS },
            // What is fetched together: each name of a file in the first visit costs about as much as a line of script.
            { name: 'records', test: RECORDS },
            { name: 'coaching', test: COACHING },
            // Asked for at each start; whatever works beside the page needs a part of it.
            { name: 'updates', test: /\/src\/(app\/updates|files\/trusted-url)\./ },
            // What gives way between pieces of work, which all sorts of work need.
            { name: 'turns', test: /\/src\/state\/give-way\./ },
            { name: 'signs', test: SIGNS },
            { name: 'kept', test: KEPT },
            { name: 'reading', test: READING },
            { name: 'copies', test: COPIES },
            { name: 'desks', test: DESKS },
            { name: 'passphrase', test: PASSPHRASE },
            { name: 'about', test: ABOUT },
            { name: 'traced', test: /\/src\/ui\/traced-(parts|text)\./ },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [withoutWoff2] },
  preview: { port, strictPort: true },
  // The pages of peers in scripts/bench/ ask for packages that are not installed: reading them would end the search for those of
  // ours, which then come late and by a reload.
  optimizeDeps: { entries: ['index.html', 'gallery.html'] },
  test: {
    // Time is measured by `npm run bench`, never judged by a test: a busy machine fails nothing.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // As many as there are cores: by default one stays idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Pure modules share nothing that a test could spoil: one start serves all files.
          isolate: false,
          pool: 'threads',
          setupFiles: ['tests/helpers/seeded.ts'],
          include: ['tests/{domain,content,state,storage,files,i18n,scripts,personas}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          isolate: false,
          pool: 'threads',
          environment: 'jsdom',
          include: ['tests/{features,ui,app}/**/*.test.tsx'],
          setupFiles: ['tests/helpers/seeded.ts', 'tests/helpers/dom-setup.ts'],
        },
      },
    ],
  },
});

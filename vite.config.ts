import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { completeLicences, licences } from './test/package/licences.ts';
import { loadedTogether } from './test/package/loaded-together.ts';
import { writeLocales } from './test/package/locales.ts';
import { manifests } from './test/package/manifest.ts';

/**
 * What the panel needs before it can list anything, in one file: two dozen small ones pack worse. The devtools page
 * loads none of it, and what is seldom looked at stays out.
 */
const core: readonly RegExp[] = [
  /\/src\/engine\/(?!asked-in-vain|fetch\/(?:max-age|preflight-cache|preflight-request)\.|profiles\/any-browser)/,
  /\/src\/exchange\/(?!headers-set)/,
  /\/src\/url\/origin-of\.ts$/,
  /\/src\/analyze\.ts$/,
  /\/src\/explain\/(?:labels\/|responding-layer|detail|explain|explanation|hidden-headers|origin-difference|unexplained)\b(?!-)/,
  /\/src\/words\/(?!input-words|rules-name|translations|writer-line)[a-z-]+\.ts$/,
  ...inFolder('src/words/en', 'catalogue common panel problems labels-blocked labels-failed verdicts'),
  ...inFolder(
    'panel',
    'download is-typed network-filter own-rules rules settings shorten split-url theme words',
  ),
  ...inFolder(
    'panel/state',
    'admission columns files filter intake let-go may-have-notices never-sent overrides page-actions page-lines pages',
  ),
  ...inFolder('panel/state', 'problems repeats selection store timing use-store view-model'),
  ...inFolder('panel/components', 'App Boundary Button FilterField Later RecordSwitch Root TextView Toolbar'),
  ...inFolder('panel/components', 'Value VerdictChips Views icons use-same'),
  ...inFolder('panel/components/list', 'Dropped ListPlace'),
  ...inFolder('panel/components/files', 'DropPlace ExportButton ImportButton'),
  /\/node_modules\/preact\//,
];

/**
 * What the first screen of a problem needs beside it, in one file for the same reason. What is loaded by what the problem
 * is (words, servers) stays out, and so does what stands below that screen.
 */
const opened: readonly RegExp[] = [
  ...inFolder('src/explain', 'families headline joined phase-words reported-by-chromium'),
  ...inFolder('src/words/en', 'fix-box opened phases remedies'),
  ...inFolder('src/remedies', 'subjects usual-messages words'),
  ...inFolder(
    'src/fix',
    'allowed-before box box-messages by-target changed-lines clue-words credentials detect-server fix further granted headers need',
  ),
  ...inFolder('src/fix', 'policy-of proof-words seen server-families suggestible warnings'),
  ...inFolder('panel/components', 'CopyButton Detail TabList copy-text first-screen step-marks'),
  ...inFolder(
    'panel/components/fix',
    'BoxedConfiguration BoxedFix CodeBox CopyForBackend FixBox MarkedLines',
  ),
  ...inFolder(
    'panel/components/fix',
    'ServerMarks box-server fix-of is-for-backend server-choice use-backend-text',
  ),
  ...inFolder('panel/components/fix', 'use-first-mark use-server use-settled'),
  ...inFolder('panel/components/why', 'Badges NetworkLink Sentence WhyTab verdict-words'),
];

/** Always below the list, and what stands there while it is empty: small files that are loaded together. */
const foot = inFolder('panel/components/list', 'ListFoot use-running');
const examples: readonly RegExp[] = [
  ...inFolder('panel', 'example-messages'),
  ...inFolder('panel/components/examples', 'ExampleList'),
  ...inFolder('panel/components/list', 'EmptyPlace'),
];

/** What opens a file, whatever wrote it: small files that are loaded together. */
const file: readonly RegExp[] = [
  ...inFolder('src/har', 'json-value log-by-need read-log stream-error'),
  ...inFolder('src/har/input', 'breathe bytes read-input read-shape tally trouble unwrap wrapping'),
  ...inFolder('src/har/writers', 'marks register writer written-by'),
  ...inFolder('panel/state', 'breather open-har'),
  ...inFolder('panel/components/files', 'FileNotice'),
];

/** What is packed together, by the name of its file. The first that matches has a module, and what it imports. */
const packed = {
  core,
  // The empty list says it, and so does the list of problems.
  empty: [/\/(?:panel\/empty-messages|words\/en\/empty)\.ts$/],
  opened,
  foot,
  examples,
  file,
};

const matches = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

function inFolder(folder: string, names: string): readonly RegExp[] {
  return names.split(' ').map((name) => new RegExp(`/${folder}/${name}\\.tsx?$`));
}

/** Fails the build where a file that was moved is still named above: it costs a kilobyte, and nothing else says so. */
const everyNamedFileIsThere: Plugin = {
  name: 'every-named-file-is-there',
  generateBundle() {
    const modules = [...this.getModuleIds()];
    const forgotten = Object.values(packed)
      .flat()
      .filter((pattern) => !modules.some((id) => pattern.test(id)));
    if (forgotten.length > 0) this.error(`no module of the panel is ${forgotten.join(', ')}`);
  },
};

/**
 * What Vite puts before each `import()`: it has the styles come first. Its own does more, for pages that servers change
 * under it, and takes a kilobyte of both pages.
 */
const stylesFirst: Plugin = {
  name: 'styles-first',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? preload : null),
};

const preload = `const asked = new Map();
export const __vitePreload = async (load, styles = []) => {
  await Promise.all(styles.map((style) => {
    if (!asked.has(style)) asked.set(style, new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/' + style;
      link.onload = resolve;
      link.onerror = () => reject(new Error('no styles: ' + style));
      document.head.append(link);
    }));
    return asked.get(style);
  }));
  return load();
};
`;

/** What only Firefox needs, named in no manifest: a line to the page, and the tab that asks a person for hosts. */
const firefoxPages = { 'page-line': 'src/capture/page-line.html', hosts: 'panel/hosts/hosts.html' };

const inCapture = (name: string) => fileURLToPath(new URL(`src/capture/${name}.ts`, import.meta.url));

/** What only Firefox needs, on a page that opens with every DevTools window: a third of it, and what its log's entries need. */
const chromiumOnly = [
  { find: 'webextension-polyfill', replacement: inCapture('chromium-api') },
  { find: /^(?:\.\.?\/)+read-live\.ts$/, replacement: inCapture('read-live-chromium') },
];

const extension = (browser: 'chromium' | 'firefox'): UserConfig => ({
  plugins: [
    everyNamedFileIsThere,
    stylesFirst,
    preact(),
    writeLocales,
    completeLicences,
    crx({ manifest: manifests[browser], browser: browser === 'firefox' ? browser : 'chrome' }),
  ],
  // browser.ts knows how to ask Chromium.
  resolve: { alias: browser === 'chromium' ? chromiumOnly : [] },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'es2022',
    license: licences,
    modulePreload: false,
    // CRXJS finds the devtools page in the manifest; the other pages are named nowhere there.
    rollupOptions: {
      // It hands on, and each page is to load what it uses of it.
      treeshake: { moduleSideEffects: (id) => !id.endsWith('/src/capture/browser.ts') },
      input: {
        panel: 'panel/panel.html',
        reasons: 'panel/reasons.html',
        ...(browser === 'firefox' ? firefoxPages : {}),
      },
      output: {
        codeSplitting: {
          groups: [
            // The devtools page loads them as well.
            {
              name: 'shared',
              test: /preload-helper|\/src\/(?:kept\/[a-z-]+|url\/parse-url|capture\/(?:line|browser\/(?:api|inspected-page|network|panels)))\.ts$/,
              priority: 1,
            },
            {
              name: 'entries',
              test: /\/src\/(?:har\/entry-reader|capture\/(?:late-headers|one-at-a-time|same-entry))\.ts$/,
            },
            ...Object.entries(packed).map(([name, patterns]) => ({ name, test: matches(patterns) })),
          ],
        },
      },
    },
  },
});

/** The panel as a page of its own, for files: it asks nothing of any server and can be put on any. */
const web: UserConfig = {
  root: 'web',
  base: './',
  define: { 'import.meta.env.CORS_LENS_VERSION': JSON.stringify(packageJson.version) },
  publicDir: fileURLToPath(new URL('public', import.meta.url)),
  plugins: [preact(), completeLicences],
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL('web/no-extension.ts', import.meta.url)) },
  },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    license: licences,
    modulePreload: false,
    rollupOptions: {
      input: ['index', 'reasons'].map((page) => fileURLToPath(new URL(`web/${page}.html`, import.meta.url))),
    },
  },
};

/** A command must be a program to the system that runs it, not only a file for node. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '' }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.name === 'cors-lens') chmodSync(join(dir, chunk.fileName), 0o755);
    }
  },
};

/** The library's interface is written by hand: what is shipped is what was reviewed. */
const declarations: Plugin = {
  name: 'declarations',
  generateBundle() {
    const written = {
      library: 'src/library/public.d.ts',
      playwright: 'src/testing/public/playwright.d.ts',
      puppeteer: 'src/testing/public/puppeteer.d.ts',
      webdriverio: 'src/testing/public/webdriverio.d.ts',
    };
    for (const [name, path] of Object.entries(written)) {
      const source = readFileSync(new URL(path, import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
    }
  },
};

/** What Puppeteer has and `watch` never asks of it, a megabyte and a half: downloads, and WebDriver BiDi. */
const unusedOfPuppeteer: Plugin = {
  name: 'unused-of-puppeteer',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/puppeteer-core/lib/esm/puppeteer/bidi/bidi.js')) return 'export {};';
    return id.includes('/node_modules/proxy-agent/') ? 'export class ProxyAgent {}' : null;
  },
};

/** What the Model Context Protocol's SDK checks replies by to questions that we never ask: a quarter of a megabyte. */
const unusedOfMcp: Plugin = {
  name: 'unused-of-mcp',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/sdk/dist/esm/validation/ajv-provider.js') ? 'export class AjvJsonSchemaValidator {}' : null,
};

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const cli: UserConfig = {
  plugins: [executable, declarations, completeLicences, unusedOfPuppeteer, unusedOfMcp],
  publicDir: false,
  define: { CORS_LENS_VERSION: JSON.stringify(packageJson.version) },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    license: licences,
    // To explain a small file takes less time than to load what writes tests and configurations: those come when asked for.
    rollupOptions: {
      input: {
        'cors-lens': 'src/cli/cors-lens.ts',
        library: 'src/library/library.ts',
        playwright: 'src/testing/playwright.ts',
        puppeteer: 'src/testing/puppeteer.ts',
        webdriverio: 'src/testing/webdriverio.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name].js',
        // What `--help` loads, and what a file is explained with: fifty files cost more than what is in them.
        codeSplitting: {
          groups: [
            loadedTogether('start', source('src/cli/run.ts')),
            loadedTogether('explain', source('src/cli/explain/run-explain.ts')),
          ],
        },
      },
    },
  },
  // The packed command carries what it needs: it has no dependencies to install. Whoever tests has a runner of their own.
  ssr: { noExternal: true, external: ['@playwright/test'] },
};

/** Measured as it is shipped: what runs TypeScript directly adds to each function. Paths stay those of the sources. */
const bench: UserConfig = {
  plugins: [
    {
      name: 'source-urls',
      transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
    },
  ],
  publicDir: false,
  build: {
    ssr: 'test/bench/run.ts',
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'run.js' } },
  },
};

export default defineConfig(({ mode }) => {
  // What is built is what is published, whoever builds it: by a shell's own value Vite would build another.
  process.env.NODE_ENV = 'production';
  if (mode === 'bench') return bench;
  if (mode === 'cli') return cli;
  if (mode === 'web') return web;
  return extension(mode === 'firefox' ? 'firefox' : 'chromium');
});

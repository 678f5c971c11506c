import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer';
import { build, preview } from 'vite';
import { launchChromium } from '../../browser/launch.ts';

/**
 * Pictures of the panel with the examples, to be looked at: `npx tsx test/panel/harness/screenshot.ts [name …]`.
 * They land in artifacts/panel.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = `${root}artifacts/panel`;
const site = `${out}/site`;

interface Picture {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** What to do before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
}

const wide = { width: 1180, height: 620 };
const narrow = { width: 300, height: 720 };

/** The lines to paste are loaded after the sentence stands there. */
const boxShown = async (page: Page) => void (await page.waitForSelector('[data-testid="code-box"]'));
/** The list and the tabs are loaded when they are first shown. */
const listShown = async (page: Page) => void (await page.waitForSelector('[role="row"][data-url]'));
const headersShown = async (page: Page) => void (await page.waitForSelector('[data-testid="headers"]'));
const fixShown = async (page: Page) => void (await page.waitForSelector('[data-testid="fix"]'));
const testShown = async (page: Page) => void (await page.waitForSelector('[data-testid="test"]'));
const whatIfShown = async (page: Page) => void (await page.waitForSelector('[data-testid="what-if"]'));

const pictures: readonly Picture[] = (['light', 'dark'] as const).flatMap((theme) => [
  { name: `why-${theme}`, query: `theme=${theme}&open=slash`, ...wide, first: boxShown },
  {
    name: `why-tall-${theme}`,
    query: `theme=${theme}&open=slash`,
    width: 1180,
    height: 1400,
    first: boxShown,
  },
  {
    name: `problems-${theme}`,
    query: `theme=${theme}&place=problems&open=slash`,
    width: 1280,
    height: 773,
    first: boxShown,
  },
  { name: `narrow-problems-${theme}`, query: `theme=${theme}&place=problems`, ...narrow },
  { name: `list-${theme}`, query: `theme=${theme}`, ...wide, first: listShown },
  {
    name: `headers-${theme}`,
    query: `theme=${theme}&open=slash&tab=headers`,
    width: 1180,
    height: 900,
    first: headersShown,
  },
  {
    name: `fix-${theme}`,
    query: `theme=${theme}&open=slash&tab=fix`,
    width: 1180,
    height: 900,
    first: fixShown,
  },
  { name: `narrow-fix-${theme}`, query: `theme=${theme}&open=slash&tab=fix`, ...narrow, first: fixShown },
  { name: `narrow-test-${theme}`, query: `theme=${theme}&open=slash&tab=test`, ...narrow, first: testShown },
  {
    name: `narrow-what-if-${theme}`,
    query: `theme=${theme}&open=slash&tab=what-if`,
    ...narrow,
    first: whatIfShown,
  },
  { name: `redirected-${theme}`, query: `theme=${theme}&open=redirected`, width: 1180, height: 900 },
  { name: `unclear-${theme}`, query: `theme=${theme}&open=unclear`, ...wide },
  {
    name: `hostile-${theme}`,
    query: `theme=${theme}&open=hostile&tab=headers`,
    ...wide,
    first: headersShown,
  },
  { name: `narrow-list-${theme}`, query: `theme=${theme}`, ...narrow, first: listShown },
  { name: `narrow-why-${theme}`, query: `theme=${theme}&open=slash`, ...narrow, first: boxShown },
  {
    name: `docked-right-${theme}`,
    query: `theme=${theme}&open=slash`,
    width: 600,
    height: 770,
    first: boxShown,
  },
  { name: `low-${theme}`, query: `theme=${theme}&open=slash`, width: 1180, height: 220, first: boxShown },
  {
    name: `narrow-low-${theme}`,
    query: `theme=${theme}&open=slash`,
    width: 300,
    height: 500,
    first: boxShown,
  },
  {
    name: `narrow-headers-${theme}`,
    query: `theme=${theme}&open=slash&tab=headers`,
    ...narrow,
    first: headersShown,
  },
  { name: `empty-${theme}`, query: `theme=${theme}&log=empty`, ...wide },
  {
    name: `focus-${theme}`,
    query: `theme=${theme}`,
    ...wide,
    first: async (page) => {
      await page.focus('[role="grid"]');
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter'] as const) await page.keyboard.press(key);
    },
  },
]);

async function main(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [preact()],
    logLevel: 'warn',
    build: { outDir: site, emptyOutDir: true, modulePreload: false },
  });
  const server = await preview({
    configFile: false,
    root: site,
    logLevel: 'warn',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const browser = await launchChromium({ extensions: [] });
  const troubles: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    const asked = process.argv.slice(2);
    for (const { name, query, width, height, first } of pictures) {
      if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
      await page.setViewport({ width, height });
      await page.goto(`http://127.0.0.1:${address.port}/?${query}`, { waitUntil: 'load' });
      await first?.(page);
      await page.screenshot({ path: `${out}/${name}.png` });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(out);
  if (troubles.length > 0) throw new Error(`The page complained:\n${troubles.join('\n')}`);
}

await main();

import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulateTheme, violations } from '../browser/axe.ts';
import { extensionId } from '../browser/extension-id.ts';
import { loadLab, openLabTab } from '../browser/lab-page.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools } from '../browser/panel.ts';
import { serveWebSite, type WebSite } from '../browser/web-site.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { patienceMs } from '../patience.ts';

/** What can be played with before anything was captured: in the extension, and on the web page. */
const pictures = 'artifacts/test';
let browser: Browser;
let lab: Lab;
let site: WebSite;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  lab = await startLab();
  site = await serveWebSite();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  await lab?.close();
});

const pages: readonly [name: string, panel: () => string][] = [
  ['extension', () => `chrome-extension://${extensionId(builtExtension)}/panel/panel.html`],
  ['web', () => `${site.url}index.html`],
];

const verdictOf = (page: Page, wanted: string) =>
  page.waitForSelector(`[data-testid="what-if"][data-verdict="${wanted}"]`);

describe.each(pages)('the %s', (name, panel) => {
  let page: Page;
  const troubles: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(panel());
  });

  afterAll(() => page.close());

  test('offers examples in its empty list, and one click shows one as any exchange', async () => {
    await (await page.waitForSelector('[data-example="token-not-allowed"]'))?.click();
    await page.waitForSelector('[data-testid="example"]');
    await page.waitForSelector('[data-testid="fix-box"] code');
    const sentence = await page.$eval('[data-testid="sentence"]', (node) => node.textContent);
    expect(sentence).toContain('authorization');
  });

  test('leads through it step by step', async () => {
    await page.click('[data-testid="example-step"]');
    await page.waitForSelector('[data-testid="player"]');
    await page.waitForFunction(() => document.activeElement?.closest('[data-testid="player"]'));
    const place = () => page.$eval('[data-testid="player"] .place', (node) => node.textContent);
    expect(await place()).toBe('1 of 5');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.player .place')?.textContent === '2 of 5');
  });

  test('changes its verdict as one types', async () => {
    await page.click('[data-testid="example-change"]');
    await verdictOf(page, 'blocked');
    const field = await page.waitForSelector('[data-draft="0 preflight"] textarea');
    await field?.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('\nAccess-Control-Allow-Headers: authorization');
    await verdictOf(page, 'allowed');
    await page.keyboard.press('Backspace');
    await verdictOf(page, 'blocked');
  });

  test('links to a page about the reason, which comes with it and leads back', async () => {
    const link = await page.$eval('[data-testid="example"] a', (node) => (node as HTMLAnchorElement).href);
    const about = await browser.newPage();
    about.on('pageerror', (error) => troubles.push(String(error)));
    await about.goto(link);
    await about.waitForSelector('[data-testid="reason"] h1');
    expect(await about.$eval('h1', (node) => node.textContent)).toContain('Access-Control-Allow-Headers');
    expect(await about.title()).toContain('CORS Lens');
    for (const theme of ['light', 'dark']) {
      await emulateTheme(about, theme);
      expect(await violations(about.mainFrame())).toEqual([]);
      await about.screenshot({ path: `${pictures}/reason-${name}-${theme}.png` });
    }
    await (await about.waitForSelector('nav a[href="#dns-failed"]'))?.click();
    await about.waitForFunction(() => document.querySelector('code')?.textContent === 'dns-failed');
    await (await about.waitForSelector('nav a[href="#header-not-allowed"]'))?.click();
    await (await about.waitForSelector('a[href$="#example=put-json"]'))?.click();
    await about.waitForSelector('[data-testid="example"]');
    await about.close();
  });

  test('has no violation for axe, and closes it with Escape', async () => {
    for (const theme of ['light', 'dark']) {
      await emulateTheme(page, theme);
      expect(await violations(page.mainFrame())).toEqual([]);
      await page.screenshot({ path: `${pictures}/example-${name}-${theme}.png` });
    }
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('[data-testid="detail"]') === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-example'))).toBe(
      'token-not-allowed',
    );
    expect(await violations(page.mainFrame())).toEqual([]);
  });

  test.each([
    [600, 800],
    [1280, 300],
    [320, 640],
  ])('has room for a title and the whole note at %d × %d', async (width, height) => {
    await page.setViewport({ width, height });
    await (await page.waitForSelector('[data-example="localhost-ports"]'))?.click();
    await page.waitForSelector('[data-testid="example"]');
    const { note, wide } = await page.evaluate(() => ({
      note: document.querySelector('[data-testid="example"]')?.getBoundingClientRect().toJSON(),
      wide: document.documentElement.scrollWidth,
    }));
    expect(note.top).toBeGreaterThanOrEqual(0);
    expect(note.bottom).toBeLessThanOrEqual(height);
    expect(wide).toBe(width);
    await page.screenshot({ path: `${pictures}/example-${name}-${width}x${height}.png` });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('[data-testid="detail"]') === null);
  });

  test('has made no mistake meanwhile', () => {
    expect(troubles).toEqual([]);
  });
});

test('in DevTools an example gives way to the first request of the page', async () => {
  const tab = await openLabTab(browser, lab);
  const devtools = await openDevtools(tab.page);
  const { frame } = await devtools.openPanel();
  await frame.waitForSelector('[data-example="font"]');
  // Not by the pointer: in the first moments of a frame on a busy machine its clicks reach nobody.
  await frame.$eval('[data-example="font"]', (example) => (example as HTMLElement).click());
  await frame.waitForSelector('[data-testid="example"]');
  const problems = await frame.$eval('[data-testid="view-problems"] .count', (node) => node.textContent);
  expect(problems?.trim()).toBe('0');
  await devtools.page.screenshot({ path: `${pictures}/example-devtools.png` });
  await loadLab(tab, lab, 'app');
  await frame.waitForSelector('[role="grid"]');
  await expect
    .poll(() => frame.$('[data-testid="example"], [data-testid="examples"]'), { timeout: patienceMs })
    .toBeNull();
  expect(devtools.errors.found).toEqual([]);
});

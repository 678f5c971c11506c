import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { patienceMs } from '../patience.ts';
import { harOf, situations } from './situations.ts';

/**
 * What is loaded by the time that the first problem of a file stands there with its fix, gzipped. A half of it is what lists exchanges, a tenth what reads a file and what the panel shows before it has one.
 */
const budget = 140 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-loaded-'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium({ extensions: [builtExtension] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const fix = '[data-testid="fix-box"] .buttons';

/**
 * The extension's own files that a page loads from now on, until a fix stands in it: what comes after that is not waited
 * for. The page's own process tells of both, and so in their order. Resource Timing does not list such files.
 */
async function filesUntilFix(page: Page): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  let stands = false;
  const client = await page.createCDPSession();
  client.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!stands && url.startsWith('chrome-extension:')) paths.add(new URL(url).pathname);
  });
  client.on('Runtime.bindingCalled', () => {
    stands = true;
  });
  await client.send('Network.enable');
  await client.send('Runtime.enable');
  await client.send('Runtime.addBinding', { name: 'fixStands' });
  await page.evaluateOnNewDocument((selector) => {
    const tell = (globalThis as unknown as { fixStands(nothing: string): void }).fixStands;
    const observer = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      observer.disconnect();
      tell('');
    });
    observer.observe(document, { childList: true, subtree: true });
  }, fix);
  return paths;
}

const gzipped = (path: string) => gzipSync(readFileSync(join(builtExtension, path))).length;

test.each(Object.entries(situations))(
  'loads no more than its budget until the first problem stands there: %s',
  async (_, situation) => {
    const file = join(folder, 'session.har');
    writeFileSync(file, JSON.stringify(harOf(situation)));
    const page = await openOwnTab(browser, 'problems');
    try {
      const loaded = await filesUntilFix(page);
      await page.reload();
      await page.waitForSelector('[data-testid="import-file-large"]');
      await openHar(page, file);
      await page.waitForSelector(fix, { timeout: patienceMs });
      expect(loaded).toContain('/panel/panel.html');
      expect([...loaded].reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(budget);
    } finally {
      await page.close();
    }
  },
);

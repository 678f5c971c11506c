import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openDevtools } from '../browser/panel.ts';
import { patienceMs } from '../patience.ts';

/** Pages that are none of the web's: the panel says what is not available, and nothing throws. */

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-pages-'));
const file = join(folder, 'page.html');
let browser: Browser;

beforeAll(async () => {
  writeFileSync(file, '<!doctype html><title>a file</title>');
  browser = await launchChromium({ extensions: [builtExtension] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a page that is no web page', () => {
  it.each([
    ['a file', pathToFileURL(file).href, /not a web page \(file:\)|does not let CORS Lens query this page/],
    [
      'a data: URL',
      'data:text/html,<title>x</title>',
      /not a web page \(data:\)|does not let CORS Lens query this page/,
    ],
    [
      'a page of the browser',
      'chrome://version/',
      /not a web page \(chrome:\)|does not let CORS Lens query this page/,
    ],
  ])('%s has its line in the panel', async (_, url, line) => {
    const page = await browser.newPage();
    const devtools = await openDevtools(page);
    const panel = await devtools.openPanel();
    await page.goto(url);
    const said = () =>
      panel.frame.$$eval('[data-testid="notice"]', (lines) =>
        lines.map((each) => each.textContent).join('\n'),
      );
    await expect.poll(said, { timeout: patienceMs }).toMatch(line);
    await panel.frame.click('[data-testid="record"]');
    await new Promise((later) => setTimeout(later, 1_000));
    expect(devtools.errors.found).toEqual([]);
    await devtools.errors.stop();
    await page.close();
  });
});

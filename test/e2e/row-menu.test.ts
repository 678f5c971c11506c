import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulateTheme, violations } from '../browser/axe.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { readRecordings } from '../browser/recording.ts';
import { patienceMs } from '../patience.ts';

/** The menu of a row, as a person opens it. */
const pictures = 'artifacts/test';
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-row-menu-'));
const row = '[role="row"][data-verdict="blocked"]';
const menu = '[data-testid="row-menu"]';
const patient = { timeout: patienceMs };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchChromium({ extensions: [builtExtension], args: [] });
  page = await openOwnTab(browser);
  await page.setViewport({ width: 1_200, height: 800 });
  const har = join(folder, 'some.har');
  const chosen = [...readRecordings('156').values()].slice(0, 8);
  writeFileSync(har, JSON.stringify({ log: { entries: chosen.flatMap(({ entries }) => entries) } }));
  await openHar(page, har);
  await page.waitForSelector(row, patient);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const closed = () => page.waitForSelector(menu, { ...patient, hidden: true });
const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.action);

async function byMouse(): Promise<void> {
  await page.click(row, { button: 'right' });
}

async function byKeys(): Promise<void> {
  await page.focus('[role="grid"]');
  await page.keyboard.press('Home');
  await page.keyboard.down('Shift');
  await page.keyboard.press('F10');
  await page.keyboard.up('Shift');
}

describe.each(['light', 'dark'])('the menu of a row, %s', (theme) => {
  test.each([
    ['by mouse', byMouse],
    ['by Shift+F10', byKeys],
  ])('opens %s, with the focus in it and nothing for axe to find', async (how, open) => {
    await emulateTheme(page, theme);
    await open();
    await page.waitForSelector(menu, patient);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem', patient);
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${pictures}/row-menu-${how.replace(/\W+/g, '-')}-${theme}.png` });
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('menuitem');
  });
});

test('it copies as cURL by keys alone, and says so', async () => {
  await page.evaluate(() => {
    document.addEventListener('copy', ({ target }) => {
      document.body.dataset.copied = (target as HTMLTextAreaElement).value;
    });
  });
  await byKeys();
  await page.waitForSelector(`${menu} [data-action="url"]:focus`, patient);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('curl');
  // The note is gone after two seconds.
  const noted = page.waitForFunction(
    () => document.querySelector('[data-testid="row-menu-note"]')?.textContent,
    { ...patient, polling: 'mutation' },
  );
  await page.keyboard.press('Enter');
  expect(await (await noted).jsonValue()).toBe('Copied');
  expect(await page.evaluate(() => document.body.dataset.copied)).toMatch(/^curl /);
});

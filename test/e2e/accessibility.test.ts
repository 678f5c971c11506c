import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulateTheme, violations } from '../browser/axe.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { readRecordings } from '../browser/recording.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';

/** The panel for those who see little, use no mouse, or have little room. */
const pictures = 'artifacts/test';
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-axe-'));

let browser: Browser;
let page: Page;
let lab: Lab;
let session: PanelSession;

/** What a busy day leaves: of each kind of end one, and some long ones. */
function busyHar(): string {
  const chosen = [...readRecordings('156').values()].filter((_, index) => index % 4 === 0);
  return JSON.stringify({ log: { entries: chosen.flatMap(({ entries }) => entries) } });
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
  session = await openPanelSession(browser, lab);
  for (const id of ['no-cors-headers', 'allow-credentials-missing']) await session.tab.run(scenarioById(id));
  page = await openOwnTab(browser);
  const har = join(folder, 'busy.har');
  writeFileSync(har, busyHar());
  await page.setViewport({ width: 1_200, height: 800 });
  await openHar(page, har);
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
  rmSync(folder, { recursive: true, force: true });
});

const setTheme = (theme: string) => emulateTheme(page, theme);

const tabs = ['why', 'headers', 'fix', 'test', 'what-if'] as const;
const showing: Readonly<Record<(typeof tabs)[number], string>> = {
  why: '[data-testid="trace"]',
  headers: '[data-testid="headers"]',
  fix: '[data-testid="fix"]',
  test: '[data-testid="test"]',
  'what-if': '[data-testid="what-if"]',
};

async function openTab(frame: Frame, tab: (typeof tabs)[number]): Promise<void> {
  await (await frame.waitForSelector(`#tab-${tab}`))?.click();
  await frame.waitForSelector(showing[tab]);
}

describe.each(['light', 'dark'])('axe finds nothing, %s', (theme) => {
  test('in the list alone', async () => {
    await setTheme(theme);
    await page.keyboard.press('Escape');
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${pictures}/list-${theme}.png` });
  });

  test('in the problems view, a problem open', async () => {
    await setTheme(theme);
    await page.click('[data-testid="view-problems"]');
    await (await page.waitForSelector('[data-problem] .problem-head'))?.click();
    await openTab(page.mainFrame(), 'why');
    await page.waitForSelector('[data-testid="fix-box"] .buttons');
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${pictures}/problems-${theme}.png` });
    await page.keyboard.press('Escape');
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.click('[data-testid="view-requests"]');
    await page.waitForSelector('[role="grid"]');
  });

  test('in the origins view, from where the list shows what it counts', async () => {
    await setTheme(theme);
    await page.click('[data-testid="origins"]');
    await page.waitForSelector('[data-testid="origins-view"] article');
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${pictures}/origins-${theme}.png` });
    await page.click('article [data-reason] button');
    await page.waitForSelector('[role="grid"]');
    const reasons = await page.$$eval('[role="row"][data-url]', (rows) =>
      rows.map((row) => row.getAttribute('data-reason')),
    );
    expect(new Set(reasons).size).toBe(1);
    await page.click('.filter', { clickCount: 3 });
    await page.keyboard.press('Escape');
  });

  test('with the servers open that are called so', async () => {
    await setTheme(theme);
    await page.click('[role="row"][data-verdict="blocked"]');
    await openTab(page.mainFrame(), 'fix');
    await page.focus('[role="combobox"]');
    await page.keyboard.type('ngi');
    await page.waitForSelector('[role="option"][data-server="nginx"]', { visible: true });
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${pictures}/servers-${theme}.png` });
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="listbox"]', { hidden: true });
    expect(await page.$('[data-testid="detail"]')).not.toBeNull();
  });

  test.each(tabs)('beside the tab %s', async (tab) => {
    await setTheme(theme);
    const [row] = await page.$$('[role="row"][data-verdict="blocked"]');
    await row?.click();
    await openTab(page.mainFrame(), tab);
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${pictures}/busy-${tab}-${theme}.png` });
  });
});

test('axe finds nothing in DevTools', async () => {
  const { frame } = session.panel;
  await frame.waitForSelector('[role="row"][data-verdict="blocked"]');
  expect(await violations(frame)).toEqual([]);
});

describe.each([
  ['docked narrow', 300, 700, 1],
  ['wide', 1_600, 900, 1],
  ['at 200 % zoom', 640, 400, 2],
])('%s', (name, width, height, deviceScaleFactor) => {
  test.each(tabs)('nothing is cut off beside the tab %s', async (tab) => {
    await setTheme('light');
    await page.setViewport({ width, height, deviceScaleFactor });
    if ((await page.$('[data-testid="detail"]')) === null)
      await page.click('[role="row"][data-verdict="blocked"]');
    await openTab(page.mainFrame(), tab);
    await page.screenshot({ path: `${pictures}/${name.replace(/\W+/g, '-')}-${tab}.png` });
    const cut = await page.evaluate(() => {
      const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
      const places = [
        document.documentElement,
        ...document.querySelectorAll('.toolbar, .tab-panel, .detail-head, .tabs'),
      ];
      return places
        .filter((place) => place.scrollWidth > place.clientWidth + 1 && !scrolls(place))
        .map((place) => `${place.className || place.tagName} ${place.scrollWidth} of ${place.clientWidth}`);
    });
    expect(cut).toEqual([]);
  });
});

test('in forced colours what is selected and where the keyboard is can be told', async () => {
  await page.setViewport({ width: 1_200, height: 800 });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.focus('[role="grid"]');
  await page.keyboard.press('ArrowDown');
  await page.screenshot({ path: `${pictures}/forced-colours.png` });
  const look = await page.$eval('.row.at-cursor', (row) => {
    const own = getComputedStyle(row);
    const other = getComputedStyle(
      document.querySelector('.row:not(.at-cursor):not(.grid-heading)') as Element,
    );
    return { outline: own.outlineStyle, told: own.backgroundColor !== other.backgroundColor };
  });
  expect(look).toEqual({ outline: 'solid', told: true });
  await cdp.send('Emulation.setEmulatedMedia', { features: [] });
});

describe('by keyboard alone', () => {
  test('from the filter to a row, its detail, its tabs, and back', async () => {
    await page.click('[data-testid="file-shown"]');
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    await page.keyboard.press('/');
    expect(await focused()).toBe('filter');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('grid');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="detail"]');
    await page.focus('#tab-what-if');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('tab-why');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab-headers');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('[data-testid="detail"]') === null);
    expect(await focused()).toContain('grid');
  });

  test('every place that Tab comes to can be seen', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const unseen: string[] = [];
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      const trouble = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const seen = [element, ...element.querySelectorAll('.at-cursor')].some((each) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          return outlineStyle !== 'none' && outlineWidth !== '0px';
        });
        return seen ? null : `${element.tagName} ${element.className}`;
      });
      if (trouble !== null) unseen.push(trouble);
    }
    expect(unseen).toEqual([]);
  });
});

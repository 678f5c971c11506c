import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { seen } from '../browser/on-screen.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { readRecordings } from '../browser/recording.ts';
import { patienceMs } from '../patience.ts';

/** What a hurried person needs of each of the lab's failures is on the first screen: nobody scrolls for the fix. */
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-screen-'));
const pictures = 'artifacts/first-screen';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchChromium({ extensions: [builtExtension] });
  page = await openOwnTab(browser);
  const entries = [...readRecordings('156').values()].flatMap((recording) => recording.entries);
  const har = join(folder, 'lab.har');
  writeFileSync(har, JSON.stringify({ log: { entries } }));
  await page.setViewport({ width: 1_280, height: 773 });
  await openHar(page, har);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A file is shown without a page: the button that tries the fix is not there, and may take a line of its own. */
const TRY_BUTTON = 30;

const BOX = '[data-testid="fix-box"]';
const SENTENCE = '[data-testid="sentence"]';
const ALWAYS = [SENTENCE, `${BOX} h2`, `${BOX} .what`, `${BOX} .buttons`];
const MAYBE = [`${BOX} .server`, `${BOX} .code-box`];

/** Opens a failure of the list and waits for its fix; runs in the panel. @returns where the box ends, from the top */
async function open(id: string, limitMs: number): Promise<number> {
  const row = document.getElementById(id);
  row?.click();
  for (const end = performance.now() + limitMs; performance.now() < end; ) {
    await new Promise(requestAnimationFrame);
    if (row?.getAttribute('aria-selected') !== 'true') continue;
    const box = document.querySelector('[data-testid="fix-box"]');
    if (box?.querySelector('.buttons')) return box.getBoundingClientRect().bottom;
  }
  return Number.POSITIVE_INFINITY;
}

/** Id, reason and URL of each failure in the list. */
const failures = () =>
  page.$$eval('[role="row"]:is([data-verdict="blocked"], [data-verdict="failed"])', (rows) =>
    rows.map((row) => [row.id, `${row.getAttribute('data-reason')} ${row.getAttribute('data-url')}`]),
  );

describe.each([
  ['undocked', 1_280, 773],
  ['docked to the right', 600, 773],
  ['docked narrow', 300, 773],
])('%s', (name, width, height) => {
  test('the fix of each failure ends above the fold', async () => {
    await page.setViewport({ width, height });
    const found = await failures();
    expect(found.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const [id = '', what] of found) {
      const ends = await page.evaluate(open, id, patienceMs);
      if (ends + TRY_BUTTON > height) faults.push(`${Math.round(ends)} ${what}`);
      for (const { selector, fault } of await seen(page, [...ALWAYS, ...MAYBE])) {
        if (fault === null || (fault === 'not there' && MAYBE.includes(selector))) continue;
        faults.push(`${selector} ${fault} ${what}`);
      }
    }
    await page.screenshot({ path: `${pictures}/${name.replace(/\W+/g, '-')}.png` });
    expect(faults).toEqual([]);
  });
});

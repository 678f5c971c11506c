import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
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

interface Place {
  readonly url: string;
  readonly reason: string;
  /** Of the box with the fix, in CSS pixels from the top of the panel. */
  readonly ends: number;
  /** What in it is smaller than can be read, or outside of it. */
  readonly unseen: readonly string[];
}

/** A file is shown without a page: the button that tries the fix is not there, and may take a line of its own. */
const TRY_BUTTON = 30;

/** Opens each failure, one after the other, and measures; runs in the panel. */
async function measure(limitMs: number): Promise<readonly Place[]> {
  const places: Place[] = [];
  const rows = [
    ...document.querySelectorAll<HTMLElement>(
      '[role="row"]:is([data-verdict="blocked"], [data-verdict="failed"])',
    ),
  ];
  for (const row of rows) {
    row.click();
    let box: Element | null = null;
    for (const end = performance.now() + limitMs; performance.now() < end; ) {
      await new Promise(requestAnimationFrame);
      if (row.getAttribute('aria-selected') !== 'true') continue;
      box = document.querySelector('[data-testid="fix-box"]');
      if (box?.querySelector('.buttons')) break;
    }
    const parts = [...(box?.querySelectorAll('h2, .what, .server, .code-box, .buttons') ?? [])];
    places.push({
      url: row.dataset.url ?? '',
      reason: row.dataset.reason ?? '',
      ends: box?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
      unseen: parts.filter((part) => part.clientHeight < 10).map((part) => part.className || part.tagName),
    });
  }
  return places;
}

describe.each([
  ['undocked', 1_280, 773],
  ['docked to the right', 600, 773],
  ['docked narrow', 300, 773],
])('%s', (name, width, height) => {
  test('the fix of each failure ends above the fold', async () => {
    await page.setViewport({ width, height });
    const places = await page.evaluate(measure, patienceMs);
    await page.screenshot({ path: `${pictures}/${name.replace(/\W+/g, '-')}.png` });
    expect(places.length).toBeGreaterThan(100);
    expect(
      places
        .filter(({ ends, unseen }) => ends + TRY_BUTTON > height || unseen.length > 0)
        .map(({ url, reason, ends, unseen }) => `${Math.round(ends)} ${reason} ${url} ${unseen}`),
    ).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { patienceMs } from '../patience.ts';
import { harOf } from './situations.ts';

/** Texts say a space before each value; where a layout takes it away, two words become one. */
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-words-'));

let browser: Browser;
let page: Page;

const asked = { pageref: 'page_1', url: 'https://api.test/list' };
const request = ['Host: api.test', 'Sec-Fetch-Mode: cors'];

/** Two pages ask one API: the one that sends cookies is refused, the other is allowed. */
const entries = [
  rawEntry({
    ...{ ...asked, error: 'net::ERR_FAILED', response: ['X-Powered-By: Express'] },
    request: [...request, 'Origin: https://app.test', 'Cookie: session=1'],
  }),
  rawEntry({
    ...{ ...asked, start: 50, request: [...request, 'Origin: https://other.test'] },
    response: ['Access-Control-Allow-Origin: https://other.test', 'Vary: Origin'],
  }),
];

beforeAll(async () => {
  browser = await launchChromium({ extensions: [builtExtension] });
  page = await openOwnTab(browser, 'problems');
  const har = join(folder, 'two-pages.har');
  writeFileSync(har, JSON.stringify(harOf({ entries })));
  await openHar(page, har);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs in the page: texts that end or begin with a space beside an element, where spaces at the edge of a text go. */
function lostSpaces(): readonly string[] {
  const lost: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const [parent, said] = [text.parentElement, text.textContent ?? ''];
    if (parent === null || said.trim() === '' || !/flex|grid/.test(getComputedStyle(parent).display))
      continue;
    const isLost =
      (/\s$/.test(said) && text.nextSibling !== null) || (/^\s/.test(said) && text.previousSibling !== null);
    if (isLost) lost.push(`${parent.className || parent.tagName}: ${parent.textContent}`);
  }
  return lost;
}

test.each(['why', 'headers', 'fix', 'test', 'what-if'])(
  'no two words become one beside the tab %s',
  async (tab) => {
    await (await page.waitForSelector(`#tab-${tab}`, { timeout: patienceMs }))?.click();
    await page.waitForSelector(`[role="tabpanel"][aria-labelledby="tab-${tab}"] :is(pre, [data-testid])`);
    // Credentials for one origin of two: a word, and a value after it.
    if (tab === 'fix') await page.waitForSelector('[data-part="credentials"] code');
    expect(await page.evaluate(lostSpaces)).toEqual([]);
  },
);

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { extensionId } from '../browser/extension-id.ts';
import { launchChromium } from '../browser/launch.ts';
import { openHar } from '../browser/own-tab.ts';
import { harOf, type Situation, situations } from '../e2e/situations.ts';

/**
 * `npx tsx test/bench/steps-to-fix.ts [folder of a built extension]`: how many clicks and scrolls it takes a person from the
 * open panel to the line to paste, or, where there is none, to what is to be done first. Also of older builds: the person
 * looks for the red row, opens it, looks at the tab Fix, and scrolls by a screen where what is looked for is further on.
 */
const [built = 'dist/chromium'] = process.argv.slice(2);
/** Undocked, and docked to the right: without the row of DevTools' own tabs. */
const viewports = [
  { width: 1_280, height: 773 },
  { width: 600, height: 773 },
];
/** A person who has not found it by then has given up. */
const mostSteps = 40;

interface Steps {
  readonly clicks: number;
  readonly scrolls: number;
}

/** The row that it is about: a person may open others first, which is not counted. */
const rowOf = ({ reason }: Situation): string => `[role="row"][data-reason="${reason}"]`;
const code = (box: string) => `${box} mark, ${box}:not(:has(mark)) pre`;

const soughtOf = ({ hasLines, first }: Situation): string =>
  hasLines ? `${code('[data-testid="code-box"]')}, ${code('.snippet')}` : `[data-change="${first}"]`;

/** Where the first element is; runs in the page. Its first line is enough. */
function whereIs(selector: string): 'nowhere' | 'seen' | 'further on' {
  const element = document.querySelector(selector);
  if (element === null) return 'nowhere';
  const { left, top, height } = element.getBoundingClientRect();
  const at = document.elementFromPoint(left + 4, top + Math.min(height, 16) / 2);
  return at !== null && (element.contains(at) || at.contains(element)) && top + 16 <= innerHeight && top >= 0
    ? 'seen'
    : 'further on';
}

/** Scrolls what the element stands in, or the list, by a screen; runs in the page. @returns false: it ends there */
function scrollOn(selector: string): boolean {
  let box: Element | null = document.querySelector(selector) ?? document.querySelector('[role="row"]');
  while (box !== null) {
    const { overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) break;
    box = box.parentElement;
  }
  const before = box?.scrollTop ?? 0;
  box?.scrollBy({ top: box.clientHeight, behavior: 'instant' });
  return (box?.scrollTop ?? 0) > before;
}

/** What a click brings is loaded by then. */
const settled = (page: Page) => page.waitForNetworkIdle({ idleTime: 500 });

async function stepsOf(page: Page, situation: Situation): Promise<Steps> {
  const [sought, red] = [soughtOf(situation), rowOf(situation)];
  let [clicks, scrolls] = [0, 0];
  const click = async (selector: string) => {
    clicks++;
    await page.click(selector);
    await settled(page);
  };
  await settled(page);
  for (let step = 0; step < mostSteps; step++) {
    const where = await page.evaluate(whereIs, sought);
    if (where === 'seen') return { clicks, scrolls };
    const isOpen = (await page.$('#tab-fix')) !== null;
    const next = where === 'further on' || isOpen ? sought : red;
    if (next === sought && where === 'nowhere') {
      if (await page.$('#tab-fix[aria-selected="true"]')) break;
      await click('#tab-fix');
    } else if (next === red && (await page.evaluate(whereIs, red)) === 'seen') await click(red);
    else {
      scrolls++;
      if (!(await page.evaluate(scrollOn, next))) break;
      await settled(page);
    }
  }
  throw new Error(`not found after ${clicks} clicks and ${scrolls} scrolls`);
}

const folder = mkdtempSync(join(tmpdir(), 'cors-lens-steps-'));
const extension = resolve(built);
const browser = await launchChromium({ extensions: [extension] });
try {
  process.stdout.write(
    `| situation |${viewports.map(({ width, height }) => ` ${width} × ${height} |`).join('')}\n| --- | --- | --- |\n`,
  );
  for (const [name, situation] of Object.entries(situations)) {
    const file = join(folder, 'session.har');
    writeFileSync(file, JSON.stringify(harOf(situation)));
    process.stdout.write(`| ${name} |`);
    for (const viewport of viewports) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.goto(`chrome-extension://${extensionId(extension)}/panel/panel.html`);
      await page.waitForSelector('[data-testid="import-file-large"]');
      await openHar(page, file);
      const { clicks, scrolls } = await stepsOf(page, situation);
      process.stdout.write(` ${clicks} / ${scrolls} |`);
      await page.close();
    }
    process.stdout.write('\n');
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, ownerWords } from '../../src/remedies/index.ts';
import { plain } from '../../src/words/plain.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { type Seen, seen } from '../browser/on-screen.ts';
import { openHar, openOwnTab } from '../browser/own-tab.ts';
import { runCli } from '../cli/run-cli.ts';
import { patienceMs } from '../patience.ts';
import { harOf, situations } from './situations.ts';

/**
 * From opening the panel to the line to paste: no click and no scroll. What stands on the first screen is what the command
 * says of the first problem.
 */
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-situations-'));
const pictures = 'artifacts/situations';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchChromium({ extensions: [builtExtension] });
  page = await openOwnTab(browser, 'problems');
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const SENTENCE = '[data-testid="sentence"]';
const OWNER = '.badge.job strong';
const CHANGE = '[data-testid="fix-box"] h2';
const WHAT = '[data-testid="fix-box"] .what';
const SERVER = '[data-testid="box-server"]';
/** What is new in the configuration; of one that is new as a whole, the box that it begins in. */
const LINE = '[data-testid="code-box"]:not(:has(mark)), [data-testid="code-box"] mark';
const CODE = '[data-testid="code-box"] pre';

/** Values are marked otherwise in text than in the panel. */
const bare = (text: string) => text.replace(/["`]/g, '').replace(/\s+/g, ' ').trim();

const faults = (all: readonly Seen[]) => all.filter(({ fault }) => fault !== null);

interface Told {
  readonly exchanges: readonly {
    readonly reason: string | null;
    readonly summary: string;
    readonly remedies: readonly { readonly id: string; readonly owner: Owner; readonly text: string }[];
  }[];
}

interface Fixes {
  readonly apis: readonly {
    readonly server: {
      readonly title: string;
      readonly snippets: readonly { readonly text: string }[];
    } | null;
  }[];
}

async function command<Report>(name: 'explain' | 'fix', har: string): Promise<Report> {
  const { out } = await runCli([name, '--json', '-'], { stdin: har });
  return JSON.parse(out) as Report;
}

test('docked low, six rows and the fix are seen', async () => {
  const [call, preflight] = situations['axios with a wrong port']?.entries ?? [];
  const entries = Array.from({ length: 6 }, () => [call ?? {}, preflight ?? {}]).flat();
  const file = join(folder, 'low.har');
  writeFileSync(file, JSON.stringify(harOf({ entries })));
  // DevTools docked 250 px low keep a row of tabs for themselves.
  await page.setViewport({ width: 1_280, height: 223 });
  await openHar(page, file);
  await page.waitForSelector('[data-testid="fix-box"] .buttons', { timeout: patienceMs });
  await page.screenshot({ path: `${pictures}/low-problems.png` });
  const rows = (row: string) =>
    Array.from({ length: 6 }, (_, index) => `${row}:nth-child(${index + 1} of ${row})`);
  expect(faults(await seen(page, [...rows('.problem-row'), SENTENCE, OWNER, CHANGE]))).toEqual([]);
  await page.click('[data-testid="view-requests"]');
  await (await page.waitForSelector('[role="row"][data-verdict="blocked"]'))?.click();
  await page.waitForSelector('[data-testid="fix-box"] .buttons', { timeout: patienceMs });
  await page.screenshot({ path: `${pictures}/low-requests.png` });
  expect(faults(await seen(page, [...rows('[data-verdict="blocked"]'), SENTENCE, OWNER, CHANGE]))).toEqual(
    [],
  );
  await page.click('[data-testid="view-problems"]');
});

describe.each(Object.entries(situations))('%s', (name, situation) => {
  const har = JSON.stringify(harOf(situation));
  const file = `${name.replace(/\W+/g, '-')}.har`;

  test.each([
    ['undocked', 1_280, 773],
    ['docked to the right', 600, 773],
  ])('%s', async (place, width, height) => {
    const { exchanges } = await command<Told>('explain', har);
    const told = exchanges.find(({ reason }) => reason === situation.reason);
    const [first] = told?.remedies ?? [];
    if (told === undefined || first === undefined) throw new Error('The command has nothing to say.');
    expect([first.id, first.owner]).toEqual([situation.first, situation.owner]);

    writeFileSync(join(folder, file), har);
    await page.setViewport({ width, height });
    await openHar(page, join(folder, file));
    await page.waitForSelector(`${CHANGE}[data-change="${first.id}"]`, { timeout: patienceMs });
    await page.waitForSelector('[data-testid="fix-box"] .buttons', { timeout: patienceMs });
    await page.screenshot({ path: `${pictures}/${file}-${place.replaceAll(' ', '-')}.png` });

    const texts = await seen(page, [SENTENCE, OWNER, CHANGE, WHAT]);
    expect(faults(texts)).toEqual([]);
    const [sentence = '', owner, , what = ''] = texts.map(({ text }) => text);
    expect(bare(sentence)).toBe(bare(told.summary));
    expect(owner).toBe(plain(ownerWords(first.owner)));
    expect(bare(what)).toBe(bare(first.text));

    const { apis } = await command<Fixes>('fix', har);
    const server = apis[0]?.server ?? null;
    expect(server !== null).toBe(situation.hasLines);
    if (server === null) return;
    const lines = await seen(page, [SERVER, LINE]);
    expect(faults(lines)).toEqual([]);
    const [title] = lines.map(({ text }) => text);
    expect(title).toContain(server.title);
    const code = await page.$$eval(CODE, (boxes) => boxes.map(({ textContent }) => textContent ?? ''));
    expect(code.map(bare)).toEqual(server.snippets.map(({ text }) => bare(text)));
  });
});

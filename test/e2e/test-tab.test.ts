import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Panel } from '../browser/panel.ts';
import { closePanelSession, openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarios } from '../lab/scenarios/register.ts';
import { patienceMs } from '../patience.ts';

const chosen = scenarios
  .filter(({ from, expect: { verdict } }) => from === 'app' && verdict === 'blocked')
  .slice(0, 3);

let lab: Lab;
let browser: Browser;
let session: PanelSession;
let panel: Panel;
let frame: Frame;
const downloads = mkdtempSync(join(tmpdir(), 'cors-lens-downloads-'));

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
  const ofBrowser = await browser.target().createCDPSession();
  await ofBrowser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  session = await openPanelSession(browser, lab);
  ({ panel } = session);
  ({ frame } = panel);
  for (const scenario of chosen) await session.tab.run(scenario);
  await panel.rowsWhen((rows) => rows.filter(({ verdict }) => verdict === 'blocked').length >= 3);
  await frame.click('[role="row"][data-verdict="blocked"]');
  await (await frame.waitForSelector('#tab-test'))?.click();
  await frame.waitForSelector('[data-testid="test"] pre');
});

afterAll(async () => {
  if (session) await closePanelSession(session);
  await browser?.close();
  await lab?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const preview = () => frame.$eval('[data-testid="test"] pre', (pre) => pre.textContent ?? '');

test('the request at the cursor is shown as a test', async () => {
  await frame.select('.export-options select', 'vitest');
  expect(await preview()).toContain("from 'vitest'");
  expect(await preview()).toContain(chosen[0]?.id);
});

test('it is copied, with a sign that it was', async () => {
  // The sign is gone after two seconds.
  const signed = frame.waitForFunction(
    () => document.querySelector('.snippet .buttons button')?.textContent === 'Copied',
    { polling: 50 },
  );
  await frame.click('.snippet .buttons button');
  await signed;
});

test('it is saved under its name, as it is shown', async () => {
  const name = await frame.$eval('.snippet', (figure) => figure.getAttribute('data-file') ?? '');
  await frame.click('.snippet .buttons button:nth-child(2)');
  await expect.poll(() => read(join(downloads, name)), { timeout: patienceMs }).toBe(await preview());
});

test('several rows are chosen with Ctrl, and stand in one file', async () => {
  const rows = await frame.$$('[role="row"][data-verdict="blocked"]');
  for (const row of rows.slice(1, 3)) {
    await row.evaluate((element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true })),
    );
  }
  await frame.waitForFunction(
    () => document.querySelectorAll('[role="row"][aria-selected="true"]').length === 3,
  );
  const text = await preview();
  for (const { id } of chosen) expect(text).toContain(id);
});

test.each(['light', 'dark'] as const)('a picture, %s, for who wants to look', async (theme) => {
  await panel.setTheme(theme);
  await panel.screenshot(`artifacts/test/test-tab-${theme}.png`);
});

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

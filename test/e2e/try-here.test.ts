import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LabPage } from '../browser/lab-page.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Devtools, Panel } from '../browser/panel.ts';
import { openPanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';

/**
 * The extension as built, but for its manifest: what it may ask for it has from the start here, since nobody can
 * answer Chromium's prompt without a display. Asked for what is there already, Chromium grants it without one.
 */
function withPermissions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-granted-'));
  cpSync(builtExtension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions, optional_host_permissions, ...manifest } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const granted = { permissions: optional_permissions, host_permissions: optional_host_permissions };
  writeFileSync(file, JSON.stringify({ ...manifest, ...granted }));
  return folder;
}

const extension = withPermissions();
/** An answer without any CORS header, and a preflight answered with a bare 204, with credentials. */
const simple = scenarioById('no-cors-headers');

let lab: Lab;
let browser: Browser;
let tab: LabPage;
let devtools: Devtools;
let panel: Panel;
let frame: Frame;
let url: string;

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [extension], args: lab.chromiumArgs });
  ({ tab, devtools, panel } = await openPanelSession(browser, lab));
  ({ frame } = panel);
  ({ url } = await tab.run(simple));
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
  rmSync(extension, { recursive: true, force: true });
});

const asked = (init: RequestInit) =>
  tab.page.evaluate(
    (at, how) =>
      fetch(at, how).then(
        ({ status, type }) => `${status} ${type}`,
        (error) => `${error}`,
      ),
    url,
    init,
  );

async function openFix(selector: string): Promise<void> {
  await frame.waitForSelector(selector);
  const rows = await frame.$$(selector);
  await rows.at(-1)?.click();
  await (await frame.waitForSelector('#tab-fix'))?.click();
  await frame.waitForSelector('[data-testid="try-start"]');
}

const ended = 'TypeError: Failed to fetch';

test('an answer without any CORS header is readable with the fix, and its row is marked', async () => {
  expect(await asked({ cache: 'no-store' })).toBe(ended);
  await openFix('[role="row"][data-verdict="blocked"]');
  await frame.click('[data-testid="try-start"]');
  await frame.waitForSelector('[role="row"][data-verdict="allowed"][data-overridden]');
  expect(await asked({ cache: 'no-store' })).toBe('200 cors');
  expect(await frame.$eval('[data-testid="override"]', (notice) => notice.textContent)).toContain('api.test');
});

test.each(['light', 'dark'] as const)('a picture, %s, for who wants to look', async (theme) => {
  await panel.setTheme(theme);
  await panel.screenshot(`artifacts/test/try-here-${theme}.png`);
});

test('another server’s answers are left alone', async () => {
  const other = url.replace('api.test', 'api.partner.test');
  expect(await tab.page.evaluate((at) => fetch(at).then(String, String), other)).toBe(ended);
});

test('it ends when the person says so', async () => {
  await frame.click('[data-testid="override"] button');
  await frame.waitForFunction(() => document.querySelector('[data-testid="override"]') === null);
  expect(await asked({ cache: 'no-store' })).toBe(ended);
});

test('a preflight and its answer pass with credentials, once the person lets it be sent', async () => {
  const put = {
    method: 'PUT',
    credentials: 'include',
    headers: { 'X-Trace': 'lens' },
    cache: 'no-store',
  } as const;
  expect(await asked(put)).toBe(ended);
  await openFix('[role="row"][data-verdict="blocked"][data-method="PUT"]');
  await frame.click('[data-testid="try-start"]');
  await frame.waitForSelector('[data-testid="try-send"]');
  await frame.click('[data-testid="try-send"]');
  await frame.waitForSelector('[role="row"][data-verdict="allowed"][data-method="PUT"][data-overridden]');
});

/** As the browser does with a worker that has had nothing to do for a while. */
async function stopServiceWorker(): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 10_000 });
  const worker = await target.worker();
  await worker?.evaluate(() => Object.assign(globalThis, { stopped: true }));
  await worker?.close();
  // The line to it is drawn anew at once, which starts it: another one, under the same name.
  const isOld = async (): Promise<boolean> => {
    const [now] = browser.targets().filter((one) => one.type() === 'service_worker');
    const running = await now?.worker();
    return (await running?.evaluate(() => 'stopped' in globalThis).catch(() => true)) ?? true;
  };
  await expect.poll(isOld, { timeout: 10_000 }).toBe(false);
}

test('it goes on when the service worker is stopped', async () => {
  const put = { method: 'PUT', headers: { 'X-Trace': 'lens' }, cache: 'no-store' } as const;
  await stopServiceWorker();
  expect(await asked(put)).toBe('200 cors');
  expect(await frame.$('[data-testid="override"]')).not.toBeNull();
});

test('it ends with DevTools', async () => {
  expect(await asked({ method: 'PUT', headers: { 'X-Trace': 'lens' }, cache: 'no-store' })).toBe('200 cors');
  await devtools.page.close();
  await expect
    .poll(() => asked({ method: 'PUT', headers: { 'X-Trace': 'lens' }, cache: 'no-store' }), {
      timeout: 10_000,
    })
    .toBe(ended);
});

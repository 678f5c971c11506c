import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported } from '../../src/words/de/export.ts';
import { fix } from '../../src/words/de/fix.ts';
import { opened } from '../../src/words/de/opened.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Panel } from '../browser/panel.ts';
import { reloadPanelIn } from '../browser/panel-language.ts';
import { closePanelSession, openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarios } from '../lab/scenarios/register.ts';

const chosen = scenarios.filter(({ id }) =>
  [
    'custom-header-not-allowed',
    'wildcard-with-credentials',
    'no-cors-headers',
    'server-error-masked',
    'get-ok',
  ].includes(id),
);

let lab: Lab;
let browser: Browser;
let session: PanelSession;
let panel: Panel;
let frame: Frame;

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
  session = await openPanelSession(browser, lab);
  ({ panel } = session);
  ({ frame } = panel);
  await reloadPanelIn('de-DE,de', session.devtools, panel);
  for (const scenario of chosen) await session.tab.run(scenario);
  await panel.rowsWhen((rows) => rows.filter(({ verdict }) => verdict === 'blocked').length >= 4);
  await frame.click('[role="row"][data-reason="header-not-allowed"]');
  await frame.waitForSelector('[data-testid="sentence"]');
});

afterAll(async () => {
  if (session) await closePanelSession(session);
  await browser?.close();
  await lab?.close();
});

const text = (selector: string) => frame.$eval(selector, (element) => element.textContent ?? '');

test('the browser’s language chooses: the panel says that it is German, and is', async () => {
  expect(await frame.evaluate(() => [navigator.language, document.documentElement.lang])).toEqual([
    'de-DE',
    'de',
  ]);
  expect(await text('#tab-why')).toBe(opened['panel.tab.why']);
  expect(await text('[data-testid="sentence"]')).toMatch(/^Der Browser hat .* nie gesendet\.$/);
});

test('what is loaded later is German too', async () => {
  await (await frame.waitForSelector('#tab-fix'))?.click();
  await frame.waitForSelector('.server-picker');
  expect(await text('[data-testid="detail"]')).toContain(fix['fix.heading.policy']);
  await (await frame.waitForSelector('#tab-test'))?.click();
  await frame.waitForSelector('[data-testid="test"] pre');
  expect(await text('.export-options')).toContain(exported['export.tab.keep-secrets']);
  expect(await text('[data-testid="test"] pre')).toContain(exported['export.about.made-by']);
});

test('nothing went wrong on the way', () => {
  expect(session.devtools.errors.found).toEqual([]);
});

test('a picture for who wants to look', async () => {
  await (await frame.waitForSelector('#tab-why'))?.click();
  await panel.setTheme('light');
  await panel.screenshot('artifacts/test/german-light.png');
});

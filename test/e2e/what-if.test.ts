import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { Panel } from '../browser/panel.ts';
import { closePanelSession, openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';

const scenario = scenarioById('method-not-listed');

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
  await session.tab.run(scenario);
  await frame.waitForSelector('[role="row"][data-verdict="blocked"]');
  await frame.click('[role="row"][data-verdict="blocked"]');
  await (await frame.waitForSelector('#tab-what-if'))?.click();
  await frame.waitForSelector('[data-testid="what-if"] textarea');
});

afterAll(async () => {
  if (session) await closePanelSession(session);
  await browser?.close();
  await lab?.close();
});

const verdict = () =>
  frame.$eval('[data-testid="what-if"]', (element) => element.getAttribute('data-verdict'));

test('what the page met stands there first', async () => {
  expect(await verdict()).toBe('blocked');
  await panel.screenshot('artifacts/test/what-if-light.png');
});

// With the method listed, all hangs on the credentials, of which the log says nothing.
test('a header that is typed in changes the decision at once', async () => {
  const field = await frame.$('[data-draft="0 preflight"] textarea');
  await field?.focus();
  await frame.page().keyboard.down('Control');
  await frame.page().keyboard.press('End');
  await frame.page().keyboard.up('Control');
  await frame.page().keyboard.type('\nAccess-Control-Allow-Methods: PUT, PATCH, DELETE');
  await frame.waitForFunction(
    () => document.querySelector('[data-testid="what-if"]')?.getAttribute('data-verdict') === 'cannot-tell',
  );
});

test('the test is taken from the edited state', async () => {
  await frame.$$eval('[data-testid="what-if"] .buttons button', (buttons) => buttons.at(-1)?.click());
  await frame.waitForSelector('[data-testid="what-if"] [data-testid="test"]');
  await panel.setTheme('dark');
  await panel.screenshot('artifacts/test/what-if-dark.png');
});

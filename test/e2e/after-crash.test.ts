import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUiArgs, openBrowserUi } from '../browser/browser-ui.ts';
import { type Display, displayPackages, openDisplay } from '../browser/display.ts';
import { extensionId } from '../browser/extension-id.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium, untilLoaded } from '../browser/launch.ts';
import { askForHosts } from '../browser/override-line.ts';
import { replyToPrompt } from '../browser/permission-prompt.ts';
import { patienceMs } from '../patience.ts';
import { installPackages } from '../run/debian-packages.ts';

/** A browser that is ended keeps no rule, but what a person has granted. */
const folder = builtExtension.replace(/\/$/, '');
const profile = mkdtempSync(join(tmpdir(), 'cors-lens-crash-'));
const hosts = ['https://api.test/*', 'https://app.test/*'];
const patient = { timeout: patienceMs };

let display: Display;
let browser: Browser | undefined;

beforeAll(async () => {
  await installPackages(displayPackages);
  display = await openDisplay();
});

afterAll(async () => {
  await browser?.close();
  await display?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});

/** Installed by a switch: one that is loaded over the pipe is a new one at each start, with nothing granted. */
async function launch(): Promise<Browser> {
  browser = await launchChromium({
    extensions: [],
    args: [
      ...browserUiArgs,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--load-extension=${folder}`,
    ],
    headless: false,
    profile,
    env: display.env,
  });
  await untilLoaded(browser, folder);
  return browser;
}

async function ownPage(of: Browser): Promise<Page> {
  const page = await of.newPage();
  await page.goto(`chrome-extension://${extensionId(folder)}/panel/panel.html`);
  return page;
}

interface Extension {
  readonly permissions: {
    getAll(): Promise<{ readonly origins: string[] }>;
  };
}

const granted = (page: Page) =>
  page.evaluate(async () => {
    const { permissions } = (globalThis as unknown as { chrome: Extension }).chrome;
    return (await permissions.getAll()).origins.sort();
  });

/** What Chromium has written down, by which it starts the next time. */
function isWritten(): boolean {
  const file = join(profile, 'Default', 'Preferences');
  return existsSync(file) && hosts.every((host) => readFileSync(file, 'utf8').includes(`"${host}"`));
}

test('hosts that a crash has left are given back when the browser starts', async () => {
  const first = await launch();
  const page = await ownPage(first);
  const ui = await openBrowserUi(first);
  const asked = askForHosts(page, 1, hosts);
  await replyToPrompt(ui, display, 'allow');
  ui.close();
  expect(await asked).toBe(true);
  expect(await granted(page)).toEqual(hosts);
  await expect.poll(isWritten, patient).toBe(true);

  const crashed = first.process();
  if (crashed === null) throw new Error('the browser has no process');
  const gone = once(crashed, 'exit');
  crashed.kill('SIGKILL');
  await gone;
  expect(isWritten()).toBe(true);

  const next = await ownPage(await launch());
  await expect.poll(() => granted(next), patient).toEqual([]);
});

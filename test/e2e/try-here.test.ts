import { mkdirSync } from 'node:fs';
import type { Browser, Frame, Page, WebWorker } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserUi, browserUiArgs, openBrowserUi } from '../browser/browser-ui.ts';
import { type Display, displayPackages, openDisplay } from '../browser/display.ts';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { askForHosts, setOverride } from '../browser/override-line.ts';
import { openOwnTab } from '../browser/own-tab.ts';
import { openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { type PromptReply, replyToPrompt } from '../browser/permission-prompt.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';
import { patienceMs } from '../patience.ts';
import { installPackages } from '../run/debian-packages.ts';

/**
 * The extension as built, with nothing granted: what it may do, a mouse and a keyboard give it in the browser's own
 * prompt, on a display that nobody sees. The cases follow each other, as a person's day does: Chromium asks no more for
 * what it was once allowed to give, so that each host is asked for once.
 */
let display: Display;
let ui: BrowserUi;
let lab: Lab;
let browser: Browser;
let first: PanelSession;
let second: PanelSession;
/** A page of the extension that starts nothing: it asks the browser what is held. */
let own: Page;
let api: string;
let partner: string;

const patient = { timeout: patienceMs };

beforeAll(async () => {
  await installPackages(displayPackages);
  lab = await startLab();
  display = await openDisplay();
  browser = await launchChromium({
    extensions: [builtExtension],
    args: [...lab.chromiumArgs, ...browserUiArgs],
    headless: false,
    env: display.env,
  });
  ui = await openBrowserUi(browser);
  first = await openPanelSession(browser, lab);
  own = await openOwnTab(browser);
  await first.tab.page.bringToFront();
  // A response without any CORS header, and a bare 204 for the preflight.
  const { url } = await first.tab.run(scenarioById('no-cors-headers'));
  api = url;
  partner = url.replace('api.test', 'api.partner.test');
});

afterAll(async () => {
  ui?.close();
  await browser?.close();
  await display?.close();
  await lab?.close();
});

interface Extension {
  readonly permissions: {
    getAll(): Promise<{ readonly origins: string[] }>;
  };
  readonly declarativeNetRequest: {
    getSessionRules(): Promise<readonly { readonly condition: { readonly urlFilter: string } }[]>;
  };
}

/** What the browser itself says: the hosts it has given, and the servers whose responses it changes. */
const held = () =>
  own.evaluate(async () => {
    const { permissions, declarativeNetRequest } = (globalThis as unknown as { chrome: Extension }).chrome;
    const rules = await declarativeNetRequest.getSessionRules();
    return {
      hosts: (await permissions.getAll()).origins.sort(),
      servers: [
        ...new Set(rules.map(({ condition }) => new URL(condition.urlFilter.slice(1)).hostname)),
      ].sort(),
    };
  });
const hostsOf = (...names: readonly string[]) => names.map((name) => `https://${name}/*`);
const nothing = { hosts: [], servers: [] };

/** What script of the page gets. */
const asked = ({ tab }: PanelSession, url: string, init: RequestInit = {}) =>
  tab.page.evaluate(
    (at, how) =>
      fetch(at, { cache: 'no-store', ...how }).then(
        ({ status, type }) => `${status} ${type}`,
        (error) => `${error}`,
      ),
    url,
    init,
  );
const hidden = 'TypeError: Failed to fetch';

async function press(frame: Frame, selector: string): Promise<void> {
  await (await frame.waitForSelector(`${selector}:enabled`, patient))?.click();
}

/** Opens what is to be changed for the last row that looks like this, and presses “Try it in this tab”. */
async function tryIt({ tab, panel: { frame } }: PanelSession, row: string): Promise<void> {
  await tab.page.bringToFront();
  await frame.waitForSelector(`[role="row"]${row}`, patient);
  // Rows that come meanwhile move it from under the pointer.
  const isOpen = async () => {
    const last = (await frame.$$(`[role="row"]${row}`)).at(-1);
    if (await last?.evaluate((each) => each.getAttribute('aria-selected') === 'true')) return true;
    await last?.click().catch(() => {});
    return false;
  };
  await expect.poll(isOpen, patient).toBe(true);
  await (await frame.waitForSelector('#tab-fix', patient))?.click();
  await press(frame, '[data-testid="try-start"]');
}

/** What is said of it where the button is, once it is settled: the whole, and each request's mode and outcome. */
async function outcome({ panel: { frame } }: PanelSession): Promise<readonly string[]> {
  const settled = '[data-testid="try-results"]:not([data-overall="waiting"])';
  await frame.waitForSelector(settled, patient);
  return frame.$eval(settled, (shown) => [
    shown.getAttribute('data-overall') ?? '',
    ...[...shown.querySelectorAll('li')].map(({ dataset }) => `${dataset.credentials} ${dataset.outcome}`),
  ]);
}

/** Steps of the row's trace that fail, by name. */
async function failingSteps({ panel: { frame } }: PanelSession, row: string): Promise<readonly string[]> {
  await (await frame.waitForSelector(`[role="row"]${row}`, patient))?.click();
  await (await frame.waitForSelector('#tab-why', patient))?.click();
  await frame.waitForSelector('[data-testid="under-override"]', patient);
  return frame.$$eval('[data-testid="trace"] [data-step][data-outcome="fail"]', (steps) =>
    steps.map((step) => step.getAttribute('data-step') ?? ''),
  );
}

const blocked = (host: string) => `[data-verdict="blocked"][data-url*="//${host}"]`;
const notice = ({ panel: { frame } }: PanelSession) =>
  frame.$eval('[data-testid="override"]', (shown) => shown.textContent).catch(() => null);

describe.each<readonly [string, PromptReply]>([
  ['closed', 'close'],
  ['refused', 'deny'],
])('the prompt is %s', (_, reply) => {
  test('nothing is changed, and the person is told', async () => {
    const { frame } = first.panel;
    await tryIt(first, blocked('api.test'));
    expect(await replyToPrompt(ui, display, reply)).toContain(
      'Read and change your data on api.test and app.test',
    );
    await frame.waitForSelector('[data-testid="not-tried"]', patient);
    expect(await frame.$eval('[data-testid="not-tried"]', (said) => said.textContent)).toBe(
      'Access was not granted, so nothing was changed.',
    );
    expect(await asked(first, api)).toBe(hidden);
    expect(await notice(first)).toBeNull();
    expect(await held()).toEqual(nothing);
  });
});

describe('the prompt is granted', () => {
  test('a response without any CORS header is readable, and its row is marked', async () => {
    const { frame } = first.panel;
    await tryIt(first, blocked('api.test'));
    await replyToPrompt(ui, display, 'allow');
    await frame.waitForSelector('[role="row"][data-verdict="allowed"][data-overridden]', patient);
    expect(await outcome(first)).toEqual(['passes', 'same-origin passes']);
    expect(await asked(first, api)).toBe('200 cors');
    expect(await notice(first)).toContain('api.test');
    expect(await held()).toEqual({ hosts: hostsOf('api.test', 'app.test'), servers: ['api.test'] });
  });

  test('its row does not contradict itself', async () => {
    expect(await failingSteps(first, '[data-verdict="allowed"][data-overridden]')).toEqual([]);
  });

  test('what the page still cannot read says why by the headers that were set', async () => {
    const url = `${api}&include`;
    expect(await asked(first, url, { credentials: 'include' })).toBe(hidden);
    const row = `[data-verdict="blocked"][data-url="${url}"]`;
    expect(await failingSteps(first, row)).toEqual(['allow-credentials-true']);
    expect(
      await first.panel.frame.$eval(`[role="row"]${row}`, (shown) => shown.getAttribute('data-reason')),
    ).toBe('allow-credentials-missing');
  });

  test('the page can be reloaded under it', async () => {
    const { frame } = first.panel;
    const timeOrigin = () => first.tab.page.evaluate(() => performance.timeOrigin);
    const before = await timeOrigin();
    await press(frame, '[data-testid="override-reload"]');
    await expect.poll(() => timeOrigin().catch(() => before), patient).not.toBe(before);
    await first.tab.page.waitForFunction(() => 'lab' in window, patient);
    expect(await asked(first, api)).toBe('200 cors');
    await frame.waitForSelector('[role="row"][data-verdict="allowed"][data-overridden]', patient);
  });

  test('another server’s responses are left alone', async () => {
    expect(await asked(first, partner)).toBe(hidden);
  });

  test('it ends when the person says so, and the hosts are given back', async () => {
    await press(first.panel.frame, '[data-testid="override-end"]');
    await expect.poll(() => notice(first), patient).toBeNull();
    expect(await asked(first, api)).toBe(hidden);
    expect(await held()).toEqual(nothing);
  });

  test('a preflight and its response pass, once the person lets it be sent', async () => {
    const { frame } = first.panel;
    const put = { method: 'PUT', headers: { 'X-Trace': 'lens' } } as const;
    expect(await asked(first, api, put)).toBe(hidden);
    await tryIt(first, '[data-verdict="blocked"][data-method="PUT"]');
    await press(frame, '[data-testid="try-send"]');
    await frame.waitForSelector('[data-verdict="allowed"][data-method="PUT"][data-overridden]', patient);
    // The request itself was never sent, so that its mode is not known.
    expect(await outcome(first)).toEqual(['depends', 'include blocked', 'same-origin passes']);
    expect(await asked(first, api, put)).toBe('200 cors');
  });
});

describe('hosts are given back', () => {
  test('when another server is tried in the tab: the former one’s', async () => {
    await tryIt(first, blocked('api.partner.test'));
    expect(await replyToPrompt(ui, display, 'allow')).toContain(
      'Read and change your data on api.partner.test',
    );
    await expect.poll(() => notice(first), patient).toContain('api.partner.test');
    await expect
      .poll(held, patient)
      .toEqual({ hosts: hostsOf('api.partner.test', 'app.test'), servers: ['api.partner.test'] });
    expect(await asked(first, partner)).toBe('200 cors');
    expect(await asked(first, api)).toBe(hidden);
  });

  test('but not what another tab has need of', async () => {
    second = await openPanelSession(browser, lab);
    expect(await asked(second, api)).toBe(hidden);
    await tryIt(second, blocked('api.test'));
    await expect.poll(() => notice(second), patient).toContain('api.test');
    expect(await held()).toEqual({
      hosts: hostsOf('api.partner.test', 'api.test', 'app.test'),
      servers: ['api.partner.test', 'api.test'],
    });
    expect(await asked(first, api)).toBe(hidden);
    await first.tab.page.bringToFront();
    await press(first.panel.frame, '[data-testid="override-end"]');
    await expect
      .poll(held, patient)
      .toEqual({ hosts: hostsOf('api.test', 'app.test'), servers: ['api.test'] });
    expect([await asked(first, partner), await asked(second, api)]).toEqual([hidden, '200 cors']);
  });

  test('but not when the service worker is stopped', async () => {
    await stopServiceWorker();
    expect(await asked(second, api)).toBe('200 cors');
    expect(await notice(second)).toContain('api.test');
  });

  test('when the tab closes', async () => {
    await second.tab.page.close();
    await expect.poll(held, patient).toEqual(nothing);
  });

  test('when DevTools close', async () => {
    await tryIt(first, blocked('api.test'));
    await expect.poll(() => notice(first), patient).toContain('api.test');
    expect(await asked(first, api)).toBe('200 cors');
    await first.devtools.page.close();
    await expect.poll(held, patient).toEqual(nothing);
    expect(await asked(first, api)).toBe(hidden);
  });

  test('when DevTools open and a crash has left some', async () => {
    expect(await askForHosts(own, 1, hostsOf('api.test', 'app.test'))).toBe(true);
    const actual = [['Access-Control-Allow-Origin', '*']] as const;
    const [target, initiator] = [new URL(api).origin, new URL(lab.pageUrl('app')).origin];
    expect(await setOverride(own, { target, initiator, preflight: [], actual })).toEqual({ kind: 'on' });
    await (await serviceWorker()).close();
    expect(await held()).toEqual({ hosts: hostsOf('api.test', 'app.test'), servers: ['api.test'] });
    first = await openPanelSession(browser, lab);
    await expect.poll(held, patient).toEqual(nothing);
  });
});

test('what a frame asked for is tried from that frame', async () => {
  const { url } = await first.tab.run(scenarioById('frame-of-another-site'));
  const frames = first.tab.page.frames();
  const frame = frames.find((one) => one.url().endsWith('/frame/cross-site')) as Frame;
  const [top] = frames;
  const count = (of: Frame | undefined) =>
    of?.evaluate(() => {
      const real = fetch;
      const counting = Object.assign(globalThis, { asked: [] as string[] });
      globalThis.fetch = (at, how) => {
        counting.asked.push(String(at));
        return real(at, how);
      };
    });
  const asking = (of: Frame | undefined) =>
    of?.evaluate(() => (globalThis as unknown as { asked: readonly string[] }).asked);
  await Promise.all([count(top), count(frame)]);
  await tryIt(first, `[data-verdict="blocked"][data-url="${url}"]`);
  expect(await outcome(first)).toEqual(['passes', 'same-origin passes']);
  expect([await asking(top), await asking(frame)]).toEqual([[], [url]]);
});

test('where the log does not show the credentials mode both are tried, and one that passes is not taken for both', async () => {
  // Of the page's own site, where the browser's headers do not tell the mode.
  const url = `${lab.origins.servers.sub}/nothing/both`;
  expect(await asked(first, url, { credentials: 'include' })).toBe(hidden);
  await tryIt(first, blocked('api.app.test'));
  await replyToPrompt(ui, display, 'allow');
  expect(await outcome(first)).toEqual(['depends', 'include blocked', 'same-origin passes']);
  expect(await asked(first, url, { credentials: 'include' })).toBe(hidden);
  expect(await asked(first, url)).toBe('404 cors');
});

// Last: DevTools in a window of their own have prompts of their own.
test.each(['light', 'dark'] as const)('a picture, %s, for who wants to look', async (theme) => {
  mkdirSync('artifacts/test', { recursive: true });
  const { frame } = first.panel;
  await first.panel.setTheme(theme);
  await first.panel.screenshot(`artifacts/test/try-here-${theme}.png`);
  await press(frame, '[data-testid="try-edit"]');
  await (await frame.waitForSelector('[data-testid="request-form"]', patient))?.scrollIntoView();
  await first.panel.screenshot(`artifacts/test/try-edited-${theme}.png`);
  await press(frame, '[data-testid="try-unedit"]');
});

async function serviceWorker(): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', patient);
  const worker = await target.worker();
  if (worker === null) throw new Error('the service worker has gone again');
  return worker;
}

/** As the browser does with a worker that has had nothing to do for a while. */
async function stopServiceWorker(): Promise<void> {
  const worker = await serviceWorker();
  await worker.evaluate(() => Object.assign(globalThis, { stopped: true }));
  await worker.close();
  // The lines to it are opened again at once, which starts it: another one, under the same name.
  const isOld = async (): Promise<boolean> => {
    const [now] = browser.targets().filter((one) => one.type() === 'service_worker');
    const running = await now?.worker();
    return (await running?.evaluate(() => 'stopped' in globalThis).catch(() => true)) ?? true;
  };
  await expect.poll(isOld, patient).toBe(false);
}

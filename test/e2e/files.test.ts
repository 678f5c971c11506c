import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { showRequests } from '../browser/panel.ts';
import { openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { serveWebSite } from '../browser/web-site.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';
import { patienceMs } from '../patience.ts';

/** HAR files in the panel, in DevTools and outside: opened, refused, saved. */
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-files-'));
const pictures = 'artifacts/test';
let lab: Lab;
let browser: Browser;
let session: PanelSession;

const header = (name: string, value: string) => ({ name, value });

/** One request, hidden for want of a header, as Chromium would export it. */
function entry(url: string, extra: readonly object[] = []): object {
  return {
    _resourceType: 'fetch',
    startedDateTime: '2026-11-25T10:00:00.000Z',
    time: 12,
    request: {
      method: 'GET',
      url,
      headers: [header('Origin', 'https://app.test'), header('Host', 'api.test'), ...extra],
    },
    response: {
      status: 200,
      headers: [header('Content-Type', 'application/json')],
      _error: 'net::ERR_FAILED',
    },
    timings: {},
  };
}

function har(...entries: readonly object[]): string {
  const creator = { name: 'WebInspector', version: '537.36' };
  return JSON.stringify({ log: { version: '1.2', creator, pages: [], entries } });
}

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
  session = await openPanelSession(browser, lab);
  await session.tab.run(scenarioById('no-cors-headers'));
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
  rmSync(folder, { recursive: true, force: true });
});

const urls = (frame: Frame) =>
  frame.$$eval('[role="row"][data-url]', (rows) => rows.map((row) => row.getAttribute('data-url')));

async function upload(frame: Frame, path: string, field = 'import-file'): Promise<void> {
  const input = (await frame.$(`[data-testid="${field}"]`)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

const told = (frame: Frame, id: string) =>
  frame.waitForSelector(`[data-testid="${id}"]`).then((found) => found?.evaluate((node) => node.textContent));

/** What a person does who has the text of a HAR in the clipboard. */
const paste = (frame: Frame, text: string) =>
  frame.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

/** What a person does who drops a file on the list. */
const drop = (frame: Frame, name: string, text: string) =>
  frame.evaluate(
    (as, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], as));
      const place = document.querySelector('main') as HTMLElement;
      for (const type of ['dragover', 'drop']) {
        place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    name,
    text,
  );

describe('in DevTools', () => {
  test('a file is shown in the place of the page, and closing it brings the page back', async () => {
    const { frame } = session.panel;
    // A page that is told late takes the rows that came before it.
    let live: Awaited<ReturnType<typeof urls>> = [];
    await expect.poll(async () => (live = await urls(frame)), { timeout: patienceMs }).toHaveLength(1);
    await upload(
      frame,
      fileOf('shop.har', har(entry('https://api.test/orders'), entry('https://api.test/carts'))),
    );
    expect(await told(frame, 'file-shown')).toContain('shop.har');
    await frame.waitForFunction(() => document.querySelectorAll('[role="row"][data-url]').length === 2);
    expect(await urls(frame)).toEqual(['https://api.test/orders', 'https://api.test/carts']);
    await frame.click('[data-testid="file-shown"] button');
    await frame.waitForFunction(() => document.querySelector('[data-testid="file-shown"]') === null);
    await expect.poll(() => urls(frame), { timeout: patienceMs }).toEqual(live);
  });

  test.each([
    ['pasted', paste],
    ['dropped', (frame: Frame, text: string) => drop(frame, 'dropped.har', text)],
  ])('one that is %s is shown as well', async (name, give) => {
    const { frame } = session.panel;
    await give(frame, har(entry(`https://api.test/${name}`)));
    // What says so of the file before may still stand.
    await expect.poll(() => told(frame, 'file-shown'), { timeout: patienceMs }).toContain(name);
    await frame.waitForSelector(`[data-url="https://api.test/${name}"]`);
  });

  test('a file is read to its end, whatever is pasted meanwhile', async () => {
    const { frame } = session.panel;
    const count = 20_000;
    const entries = Array.from({ length: count }, (_, index) => entry(`https://api.test/lots/${index}`));
    await upload(frame, fileOf('lots.har', har(...entries)));
    const listed = () =>
      frame.$eval('[role="grid"]', (grid) => Number(grid.getAttribute('aria-rowcount')) - 1);
    await frame.waitForSelector('[data-url^="https://api.test/lots/"]');
    await paste(frame, 'no file at all');
    await frame.waitForSelector('[data-testid="file-trouble"]');
    await expect.poll(listed, { timeout: patienceMs }).toBe(count);
    await drop(frame, 'dropped.har', har(entry('https://api.test/dropped')));
    await frame.waitForSelector('[data-url="https://api.test/dropped"]');
  });

  test('a message of the console that is pasted is explained, and what was shown stays', async () => {
    const { frame } = session.panel;
    await paste(
      frame,
      "Access to fetch at 'https://api.test/x' from origin 'https://app.test' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    );
    const said = await told(frame, 'pasted');
    expect(said).toContain('has no Access-Control-Allow-Origin header');
    expect(said).toContain("cors-lens check 'https://api.test/x' --origin 'https://app.test'");
    expect(await urls(frame)).toEqual(['https://api.test/dropped']);
    await frame.click('[data-testid="pasted"] .chip');
    await frame.waitForFunction(() => document.querySelector('[data-testid="pasted"]') === null);
  });

  test.each([
    ['no JSON', '{"log":\n {"entries": [}', 'line 2, column 15'],
    ['no HAR', '{"log": {"version": "1.2"}}', 'log.entries'],
    ['empty', '', 'this is empty'],
  ])('one that is %s is refused with the place, and what was shown stays', async (_, text, place) => {
    const { frame } = session.panel;
    await drop(frame, 'bad.har', text);
    await frame.waitForFunction(
      (part) => document.querySelector('[data-testid="file-trouble"]')?.textContent?.includes(part),
      {},
      place,
    );
    await expect.poll(() => urls(frame), { timeout: patienceMs }).toEqual(['https://api.test/dropped']);
  });

  test('ten thousand requests are explained with a progress that goes up', async () => {
    const { frame } = session.panel;
    const many = Array.from({ length: 10_000 }, (_, i) => entry(`https://api.test/many/${i}`));
    await frame.evaluate(() => {
      const seen: number[] = [];
      (globalThis as unknown as { seen: number[] }).seen = seen;
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        if (bar !== null && seen.at(-1) !== bar.value) seen.push(bar.value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await upload(frame, fileOf('many.har', har(...many)));
    await frame.waitForFunction(
      () => document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === '10001',
    );
    await frame.waitForFunction(() => document.querySelector('progress') === null);
    const seen = await frame.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(5);
  });

  test('the list is saved as a HAR without its secrets, which can be opened again', async () => {
    const { frame } = session.panel;
    const downloads = join(folder, 'downloads');
    const cdp = await browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    const secret = 'Bearer abcdefgh12345678';
    await paste(frame, har(entry('https://api.test/mine', [header('Authorization', secret)])));
    await frame.waitForSelector('[data-url="https://api.test/mine"]');
    await frame.click('[data-testid="export-har"]');
    await expect.poll(() => listed(downloads), { timeout: patienceMs }).toEqual(['cors.har']);
    const text = readFileSync(join(downloads, 'cors.har'), 'utf8');
    expect(text).not.toContain('abcdefgh12345678');
    await drop(frame, 'again.har', text);
    await frame.waitForFunction(() =>
      document.querySelector('[data-testid="file-shown"]')?.textContent?.includes('again'),
    );
    await expect.poll(() => urls(frame), { timeout: patienceMs }).toEqual(['https://api.test/mine']);
    expect(session.devtools.errors.found).toEqual([]);
  });
});

const listed = (path: string): readonly string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

/** Opens a file where there is no page to listen to, reads why, and takes a picture in both themes. */
async function readsFiles(page: Page, name: string): Promise<void> {
  const frame = page.mainFrame();
  await frame.waitForSelector('[data-testid="import-file-large"]');
  await page.screenshot({ path: `${pictures}/${name}-empty.png` });
  await showRequests(frame);
  await upload(frame, fileOf('plain.har', har(entry('https://api.test/orders'))), 'import-file-large');
  await (await frame.waitForSelector('[data-url="https://api.test/orders"]'))?.click();
  const detail = () =>
    frame.$eval('[data-testid="detail"]', ({ textContent }) => textContent).catch(() => '');
  await expect.poll(detail, { timeout: patienceMs }).toContain('Access-Control-Allow-Origin');
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await frame.waitForFunction((theme) => document.documentElement.dataset.theme === theme, {}, value);
    await page.screenshot({ path: `${pictures}/${name}-${value}.png` });
  }
}

describe('outside DevTools', () => {
  test('the extension’s page in a tab of its own opens files', async () => {
    const host = new URL(session.panel.frame.url()).host;
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(`chrome-extension://${host}/panel/panel.html`);
    await readsFiles(page, 'own-tab');
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('the static site does, and asks no server for anything but itself', async () => {
    const site = await serveWebSite();
    const page = await browser.newPage();
    const troubles: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url);
    await readsFiles(page, 'web');
    expect(troubles).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
    site.close();
  });
});

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer';
import { patienceMs } from '../patience.ts';
import { type ConsoleErrors, watchConsoleErrors } from './console-errors.ts';
import { describeDevtools, setTheme, showPanel, type Theme, undock } from './front-end.ts';
import { frameOf } from './patient.ts';
import { describeFrames } from './protocol-log.ts';

/** A row of the list, as its `data-` attributes tell it. */
export interface PanelRow {
  readonly url: string;
  readonly method: string;
  readonly verdict: string;
  readonly reason: string | null;
  readonly corsError: string | null;
}

/** What the panel shows of one request. */
export interface PanelDetail {
  readonly sentence: string;
  /** Rows of the trace, as read: step, outcome, what was expected and received. */
  readonly trace: readonly string[];
  /** Text of the headers tab. */
  readonly headers: string;
  /** What it says that the browser's console says; null: nothing. */
  readonly consoleText: string | null;
}

/** DevTools, open on a page, with CORS Lens in it. */
export interface Devtools {
  readonly page: Page;
  /** Of the extension's devtools page and its panel. */
  readonly errors: ConsoleErrors;
  /**
   * Selects the panel; what came before must be in it then.
   *
   * @param settings `clean`, unless said otherwise: nothing that a test before it has set, and the browser has kept
   */
  openPanel(settings?: 'clean' | 'kept'): Promise<Panel>;
}

/** The CORS Lens panel. */
export interface Panel {
  readonly frame: Frame;
  /** All rows, those of same-origin requests too, which the panel keeps out of sight. */
  rows(): Promise<readonly PanelRow[]>;
  /** The rows, once `enough` accepts them or `limitMs` passed. */
  rowsWhen(enough: (rows: readonly PanelRow[]) => boolean, limitMs?: number): Promise<readonly PanelRow[]>;
  /** Selects a row (the last of its URL and method that looks like this) and reads what is shown of it. */
  read(row: PanelRow): Promise<PanelDetail>;
  /** What the filter has, all at once: as typed, it would be several. */
  filter(text: string): Promise<void>;
  setTheme(theme: Theme): Promise<void>;
  /** The whole front end as a PNG. */
  screenshot(path: `${string}.png`): Promise<void>;
}

const devtoolsPath = '/src/devtools/devtools.html';
const panelPath = '/panel/panel.html';
const rowSelector = '[role="row"][data-url]';

/** Opens DevTools on a page and waits for the extension's devtools page. The panel is not loaded yet. */
export async function openDevtools(page: Page): Promise<Devtools> {
  // DevTools load no extension before a tab has a document, which a new one may not have yet on a busy machine.
  if (page.url() === 'about:blank') await page.goto('about:blank');
  const devtools = await page.openDevTools();
  const errors = await watchConsoleErrors(devtools);
  const background = await frameOf(devtools, 'the extension’s devtools page', (frame) =>
    isExtensionPage(frame, devtoolsPath),
  ).catch(async (error) => {
    const frames = await describeFrames(devtools).catch(String);
    const there = `DevTools: ${await describeDevtools(devtools)}\n${frames}`;
    throw new Error(`${String(error)}\n${there}`, { cause: error });
  });
  return {
    page: devtools,
    errors,
    async openPanel(settings = 'clean') {
      if (settings === 'clean') await background.evaluate(() => localStorage.clear());
      await showPanel(devtools, new URL(background.url()).host, 'CORS Lens');
      const frame = await frameOf(devtools, 'the panel', (candidate) =>
        isExtensionPage(candidate, panelPath),
      );
      await frame.waitForSelector('main');
      // Rows are read where every request has one; what was kept is left as it is.
      if (settings === 'clean') await showRequests(frame);
      return panelIn(devtools, frame);
    },
  };
}

/** Where each request has a row. */
export async function showRequests(frame: Frame): Promise<void> {
  // Not by the pointer: in the first moments of a frame on a busy machine its clicks reach nobody.
  await frame.$eval('[data-testid="view-requests"]', (view) => (view as HTMLElement).click());
  await frame.waitForSelector('[data-testid="view-requests"][aria-pressed="true"]');
}

function panelIn(devtools: Page, frame: Frame): Panel {
  /** A verdict's chip appears with its first row; same-origin rows are shown by theirs alone. */
  const press = (pressed: boolean) =>
    frame.$$eval(`[data-chip][aria-pressed="${!pressed}"]`, async (chips) => {
      for (const chip of chips) (chip as HTMLElement).click();
      if (chips.length > 0) await new Promise(requestAnimationFrame);
    });

  const shownRows = async () => {
    // Of a short list all rows are drawn, one part after the other.
    await frame.waitForFunction(() => document.querySelector('[role="grid"][aria-busy="true"]') === null, {
      polling: 20,
    });
    return frame.$$eval(rowSelector, (elements) =>
      elements.map((row) => ({
        url: row.getAttribute('data-url') ?? '',
        method: row.getAttribute('data-method') ?? '',
        verdict: row.getAttribute('data-verdict') ?? '',
        reason: row.getAttribute('data-reason') || null,
        corsError: row.getAttribute('data-cors-error') || null,
      })),
    );
  };

  async function rows(): Promise<readonly PanelRow[]> {
    await press(true);
    return shownRows();
  }

  return {
    frame,
    rows,
    async rowsWhen(enough, limitMs = patienceMs) {
      const end = Date.now() + limitMs;
      for (;;) {
        const now = await rows();
        if (enough(now) || Date.now() > end) return now;
        await pause(50);
      }
    },
    async read(row) {
      const detail = await frame.evaluate(readDetail, rowSelector, row, patienceMs);
      if (detail === null) throw new Error(`The panel does not show ${JSON.stringify(row)}.`);
      return detail;
    },
    filter: (text) =>
      frame.$eval(
        'input.filter',
        (field, value) => {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        text,
      ),
    async setTheme(theme) {
      await setTheme(devtools, theme);
      await frame.waitForFunction(
        (wanted) => document.documentElement.dataset.theme === wanted,
        { polling: 20 },
        theme,
      );
    },
    async screenshot(path) {
      await press(false);
      await undock(devtools);
      await devtools.mouse.move(0, 0);
      await frame.$$eval('[role="row"][aria-selected="true"]', ([row]) =>
        row?.scrollIntoView({ block: 'center' }),
      );
      // A frame later the layout has followed.
      await frame.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
      );
      mkdirSync(dirname(path), { recursive: true });
      await devtools.screenshot({ path });
    },
  };
}

/**
 * Runs in the panel, all in one go: hundreds of rows are read. Selects the row and reads both tabs; null: the row is
 * not there, or what it opens does not appear. A row may have changed its verdict since it was read.
 *
 * It has no named function in it: `npm start` runs it through tsx, which keeps names by a helper that no page has.
 */
export async function readDetail(
  selector: string,
  wanted: PanelRow,
  limitMs: number,
): Promise<PanelDetail | null> {
  let clicked: HTMLElement | null = null;
  for (const end = Date.now() + limitMs; Date.now() < end; await new Promise((next) => setTimeout(next))) {
    // Drawn again, it is another element.
    if (clicked?.isConnected !== true) {
      const alike = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        ({ dataset }) => dataset.url === wanted.url && dataset.method === wanted.method,
      );
      const same = alike.filter(
        ({ dataset }) => dataset.verdict === wanted.verdict && (dataset.reason || null) === wanted.reason,
      );
      const row: HTMLElement | undefined = same.at(-1) ?? alike.at(-1);
      if (row === undefined) {
        // Its new verdict may be the first of its kind, whose chip is not pressed.
        for (const chip of document.querySelectorAll<HTMLElement>('[data-chip][aria-pressed="false"]'))
          chip.click();
        continue;
      }
      clicked = row;
      if (row.getAttribute('aria-selected') !== 'true') row.click();
    }
    if (clicked.getAttribute('aria-selected') !== 'true') continue;
    const why = document.querySelector<HTMLElement>('[data-testid="detail"] #tab-why');
    const sentence = document.querySelector('[data-testid="sentence"]');
    if (sentence === null) {
      why?.click();
      continue;
    }
    // The folds come once the first screen stands.
    if (document.querySelector('[data-testid="facts"]') === null) continue;
    const read = {
      sentence: (sentence.textContent ?? '').replace(/\s+/g, ' ').trim(),
      trace: [...document.querySelectorAll('[data-testid="trace"] [data-step]')].map((step) =>
        (step.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
      consoleText: document.querySelector('.console-text')?.textContent ?? null,
    };
    document.querySelector<HTMLElement>('[data-testid="detail"] #tab-headers')?.click();
    for (; Date.now() < end; await new Promise((next) => setTimeout(next))) {
      const headers = document.querySelector('[data-testid="headers"]');
      if (headers === null) continue;
      why?.click();
      return { ...read, headers: (headers.textContent ?? '').replace(/\s+/g, ' ').trim() };
    }
  }
  return null;
}

function isExtensionPage(frame: Frame, path: string): boolean {
  return frame.url().startsWith('chrome-extension://') && new URL(frame.url()).pathname === path;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

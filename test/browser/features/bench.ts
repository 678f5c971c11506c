import { expect } from 'vitest';
import { patienceMs } from '../../patience.ts';
import type { FeatureServer } from './server.ts';
import type { FeatureBrowserName } from './table.ts';

/** A page with the panel open beside it, in any browser: what a feature is tried on. */
export interface FeatureBrowser {
  readonly name: FeatureBrowserName;
  goto(url: string): Promise<void>;
  /** Runs in the page, as its own script. */
  run(script: string): Promise<void>;
  /** The value of an expression in the page. JSON. */
  inPage<T>(expression: string): Promise<T>;
  /** The value of an expression in the panel, awaited. JSON. */
  inPanel<T>(expression: string): Promise<T>;
  /** Whether the browser's own Network panel shows a request, by the last segment of its path. */
  noted(segment: string): Promise<boolean>;
  close(): Promise<void>;
}

/** What a feature is tried with. */
export interface Bench extends FeatureBrowser {
  readonly server: FeatureServer;
  /** Presses what a selector finds first, once it is there and can be pressed. */
  press(selector: string): Promise<void>;
  /** Opens the detail of the last row of a URL, or of a path of the API's, on a tab. */
  open(path: string, tab?: 'why' | 'fix'): Promise<void>;
  /** Whether a path of the API's has a row now. */
  isListed(path: string): Promise<boolean>;
  /** Resolves once the row of a path says this: its verdict and its reason. It may say something else before. */
  row(path: string, wanted: string): Promise<true>;
  /** Which of some selectors finds something, once one does. */
  firstOf(...selectors: readonly string[]): Promise<string>;
  /** The text of what a selector finds, once it is like that. */
  says(selector: string, pattern: RegExp): Promise<boolean>;
  /** The text of the detail, as it is now. */
  detail(): Promise<string>;
  /** Switches *Record calls*, and waits until it is so. */
  record(on: boolean): Promise<void>;
}

const patient = { timeout: patienceMs, interval: 200 };

export function benchOf(browser: FeatureBrowser, server: FeatureServer): Bench {
  const { inPanel } = browser;
  const text = (value: string) => JSON.stringify(value);
  const until = async (expression: string): Promise<void> => {
    await expect.poll(() => inPanel<boolean>(expression), patient).toBe(true);
  };

  async function press(selector: string): Promise<void> {
    await until(`(() => {
      const found = document.querySelector(${text(selector)});
      if (found === null || found.disabled) return false;
      found.click();
      return true;
    })()`);
  }

  /** Each request has a row, those that are not listed at first, too. */
  const list = () =>
    inPanel(`(() => {
      document.querySelector('[data-testid="view-requests"][aria-pressed="false"]')?.click();
      for (const chip of document.querySelectorAll('[data-chip][aria-pressed="false"]')) chip.click();
    })()`);

  const rowOf = (at: string) => `[role="row"][data-url=${text(at.startsWith('/') ? server.api + at : at)}]`;

  let opened: { readonly path: string; readonly tab: string } | null = null;

  /** Whether the detail is open; opens it otherwise. A page that is told late takes what was open with it. */
  async function isOpen(): Promise<boolean> {
    if (opened === null) return true;
    await list();
    return inPanel<boolean>(`(() => {
      const row = [...document.querySelectorAll(${text(rowOf(opened.path))})].at(-1);
      const tab = document.querySelector('#tab-${opened.tab}');
      if (row?.getAttribute('aria-selected') !== 'true') row?.click();
      else if (tab?.getAttribute('aria-selected') === 'true') return true;
      else tab?.click();
      return false;
    })()`);
  }

  return {
    ...browser,
    server,
    press,
    detail: () => inPanel<string>(`document.querySelector('[role="tabpanel"]')?.innerText ?? ''`),
    async record(on) {
      const isOn = `document.querySelector('[data-testid="record"]')?.checked === true`;
      if ((await inPanel<boolean>(isOn)) !== on) await press('[data-testid="record"]');
      await expect.poll(() => browser.inPage<boolean>('window.isRecorded()'), patient).toBe(on);
    },
    async open(path, tab = 'why') {
      opened = { path, tab };
      await expect.poll(isOpen, patient).toBe(true);
    },
    async isListed(path) {
      await list();
      return inPanel<boolean>(`document.querySelector(${text(rowOf(path))}) !== null`);
    },
    async row(path, wanted) {
      const said = async () => {
        await list();
        return inPanel<string | null>(`(() => {
          const row = [...document.querySelectorAll(${text(rowOf(path))})].at(-1);
          return row === undefined ? null : [row.dataset.verdict, row.dataset.reason].join(' ').trim();
        })()`);
      };
      await expect.poll(said, patient).toBe(wanted);
      return true;
    },
    async firstOf(...selectors) {
      // Asked once more, it could be another row's: what was sent has one of its own by then.
      let found: string | null = null;
      const find = async () => {
        const expression = `${JSON.stringify(selectors)}.find((each) => document.querySelector(each) !== null) ?? null`;
        found = (await isOpen()) ? await inPanel<string | null>(expression) : null;
        return found;
      };
      await expect.poll(find, patient).toEqual(expect.any(String));
      return found ?? '';
    },
    async says(selector, pattern) {
      const said = async () =>
        (await isOpen())
          ? inPanel<string>(`document.querySelector(${text(selector)})?.textContent ?? ''`)
          : '';
      await expect.poll(said, patient).toMatch(pattern);
      return true;
    },
  };
}

/** Resolves once it is so: what hangs fails. */
export async function becomes(isSo: () => Promise<boolean>): Promise<true> {
  await expect.poll(isSo, { ...patient, interval: 1_000 }).toBe(true);
  return true;
}

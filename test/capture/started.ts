import { afterEach, beforeEach, vi } from 'vitest';
import type { Feed, FeedState, PageFacts, Theme } from '../../src/capture/feed.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

/** The tab that the capture is of. */
export let browser: FakeBrowser;

const channels: BroadcastChannel[] = [];

/** Nobody ends a devtools page; its timers still run when a test is over. */
class TestChannel extends BroadcastChannel {
  #closed = false;

  constructor(name: string) {
    super(name);
    channels.push(this);
  }

  override postMessage(message: unknown): void {
    if (!this.#closed) super.postMessage(message);
  }

  override close(): void {
    this.#closed = true;
    super.close();
  }
}

/** From now on modules are those of another tab's devtools page. */
export function openTab(): void {
  browser = fakeBrowser();
  vi.resetModules();
  vi.doMock('../../src/capture/browser.ts', () => browser.module);
}

beforeEach(() => {
  openTab();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('BroadcastChannel', TestChannel);
});

afterEach(async () => {
  // What a capture goes on loading would else be of the real browser.
  await vi.dynamicImportSettled();
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/capture/browser.ts');
});

/** As it is once somebody has looked at the panel. */
export async function startCapture(): Promise<void> {
  const { openLine } = await import('../../src/capture/line.ts');
  (await import('../../src/capture/capture.ts')).startCapture(openLine(browser.tabId ?? 0));
}

/** A panel, and all it has been told. */
interface TestPanel {
  readonly feed: Feed;
  /** By index, as last told. */
  readonly entries: Map<number, HarEntry>;
  /** `3` an entry, `https://…` a navigation, in the order they were told. */
  readonly heard: (number | string)[];
  readonly states: FeedState[];
  readonly pages: PageFacts[];
  readonly themes: Theme[];
}

export async function openPanel(): Promise<TestPanel> {
  const feed = (await import('../../src/capture/connect.ts')).connect();
  const panel: TestPanel = { feed, entries: new Map(), heard: [], states: [], pages: [], themes: [] };
  feed.onEntries((entries) => {
    for (const entry of entries) {
      panel.entries.set(entry.index, entry);
      panel.heard.push(entry.index);
    }
  });
  feed.onNavigated(({ url }) => panel.heard.push(url ?? 'unknown'));
  feed.onState((state) => panel.states.push(state));
  feed.onPage((page) => panel.pages.push(page));
  feed.onTheme((theme) => panel.themes.push(theme));
  return panel;
}

export function urls(panel: TestPanel): readonly (string | null)[] {
  return [...panel.entries.values()].map(({ request }) => request.url);
}

/** Whatever is on its way has come. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 25));
}

export const entry = (name: string, over: object = {}): object =>
  rawEntry({ url: `https://api.test/${name}`, ...over });

export const refused = (name: string, over: object = {}): object =>
  entry(name, { status: 0, error: 'net::ERR_FAILED', request: [], ...over });

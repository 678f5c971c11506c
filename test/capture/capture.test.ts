import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed, FeedState, PageFacts, RunningState, Theme } from '../../src/capture/feed.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { eventually } from '../eventually.ts';
import { rawEntry } from '../har/raw-entry.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

let browser: FakeBrowser;
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

beforeEach(() => {
  browser = fakeBrowser();
  vi.resetModules();
  vi.doMock('../../src/capture/browser.ts', () => browser.module);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  vi.stubGlobal('BroadcastChannel', TestChannel);
});

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/capture/browser.ts');
});

async function startCapture(): Promise<void> {
  (await import('../../src/capture/capture.ts')).startCapture();
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

async function openPanel(): Promise<TestPanel> {
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

function urls(panel: TestPanel): readonly (string | null)[] {
  return [...panel.entries.values()].map(({ request }) => request.url);
}

/** Whatever is on its way has come. */
async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 25));
}

const entry = (name: string, over: object = {}): object =>
  rawEntry({ url: `https://api.test/${name}`, ...over });
const refused = (name: string, over: object = {}): object =>
  entry(name, { status: 0, error: 'net::ERR_FAILED', request: [], ...over });

describe('a panel', () => {
  it('is told all that came before it and all that comes after, in order', async () => {
    browser.log = [entry('a'), entry('b')];
    await startCapture();
    await settled();
    browser.finish(entry('c'));
    const panel = await openPanel();
    browser.finish(entry('d'));
    await eventually(() => expect(panel.entries.size).toBe(4));
    browser.finish(entry('e'));
    await eventually(() =>
      expect(urls(panel)).toEqual(['a', 'b', 'c', 'd', 'e'].map((x) => `https://api.test/${x}`)),
    );
    expect(panel.heard).toEqual([0, 1, 2, 3, 4]);
    expect(panel.states.at(-1)).toEqual({ kind: 'live', dropped: 0, limit: 20_000 });
  });

  it('that comes before the devtools page is ready is told, too', async () => {
    const panel = await openPanel();
    expect(panel.states).toEqual([{ kind: 'connecting' }]);
    await settled();
    browser.log = [entry('a')];
    await startCapture();
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
  });

  it('is told no second document of one that could not be asked at first who it is', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(browser.identified).toBe(1));
    browser.page.trouble = 'the page is just coming to be';
    browser.navigate('https://app.test/two');
    await eventually(() => expect(panel.heard).toEqual(['https://app.test/two']));
    browser.page.trouble = null;
    await eventually(() => expect(browser.identified).toBe(2));
    await settled();
    browser.push('https://app.test/two#there');
    await eventually(() => expect(browser.identified).toBe(3));
    await settled();
    expect(panel.heard).toEqual(['https://app.test/two']);
  });

  it('is told new documents, and each entry with its own', async () => {
    await startCapture();
    await settled();
    browser.finish(entry('a', { over: { pageref: 'page_1' } }));
    browser.navigate('https://app.test/two');
    browser.finish(entry('b', { over: { pageref: 'page_2' } }));
    const panel = await openPanel();
    await eventually(() => expect(panel.heard).toEqual([0, 'https://app.test/two', 1]));
    await settled();
    browser.finish(entry('c', { over: { pageref: 'page_2' } }));
    browser.navigate('https://app.test/three');
    browser.finish(entry('d', { over: { pageref: 'page_3' } }));
    browser.finish(entry('e', { over: { pageref: 'page_2' } }));
    await eventually(() => expect(panel.heard.slice(3)).toEqual([2, 'https://app.test/three', 3, 4]));
    expect([...panel.entries.values()].map(({ document }) => document)).toEqual([0, 1, 1, 2, 1]);
  });

  it('is told of no navigation where only the URL changes, however often', async () => {
    await startCapture();
    const panel = await openPanel();
    await settled();
    const before = browser.identified;
    for (let i = 0; i < 1_000; i++) browser.push(`https://app.test/${i}`);
    browser.finish(entry('a'));
    await eventually(() => expect(panel.heard).toEqual([0]));
    await settled();
    expect(panel.heard).toEqual([0]);
    // Once for those that came while it was asked, and once for the rest.
    expect(browser.identified - before).toBeLessThanOrEqual(2);
  });

  it('is told an entry again under the document that it turned out to be of', async () => {
    await startCapture();
    const panel = await openPanel();
    await settled();
    browser.navigate('https://app.test/two');
    browser.finish(rawEntry({ writer: 'firefox', url: 'https://api.test/early' }));
    await eventually(() => expect(panel.heard).toEqual(expect.arrayContaining(['https://app.test/two', 0])));
    await eventually(() => expect(panel.entries.get(0)?.document).toBe(1));
  });

  it('hears nothing of another tab', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    const other = browser;
    browser = fakeBrowser();
    vi.resetModules();
    vi.doMock('../../src/capture/browser.ts', () => browser.module);
    await startCapture();
    const second = await openPanel();
    browser.finish(entry('second'));
    other.finish(entry('first'));
    await eventually(() =>
      expect([urls(panel), urls(second)]).toEqual([['https://api.test/first'], ['https://api.test/second']]),
    );
    await settled();
    expect([panel.heard, second.heard]).toEqual([[0], [0]]);
  });

  it('that comes after another is told what the browser still holds, once', async () => {
    await startCapture();
    const first = await openPanel();
    browser.finish(entry('a'));
    await eventually(() => expect(first.entries.size).toBe(1));
    first.feed.close();
    await settled();
    browser.finish(entry('b'));
    browser.log = [entry('a'), entry('b')];
    const second = await openPanel();
    await eventually(() =>
      expect([...urls(second)].sort()).toEqual(['https://api.test/a', 'https://api.test/b']),
    );
    await settled();
    expect(second.heard).toHaveLength(2);
  });

  it('outside DevTools is told so', async () => {
    browser.tabId = null;
    const panel = await openPanel();
    expect(panel.states).toEqual([{ kind: 'unavailable', why: 'not in DevTools' }]);
  });

  it('follows the theme', async () => {
    browser.theme = 'dark';
    const panel = await openPanel();
    browser.changeTheme('default');
    browser.changeTheme('light');
    browser.changeTheme('dark');
    expect(panel.themes).toEqual(['dark', 'light', 'light', 'dark']);
  });
});

describe('the first log', () => {
  it('adds nothing that an event has told', async () => {
    const alike = entry('a', { time: 7 });
    // Its log goes on being read when the next test has a browser of its own.
    const own = browser;
    let readings = 0;
    browser.log = async () => {
      if (readings++ === 0) {
        own.finish(entry('a', { time: 3 }));
        own.finish(entry('b'));
      }
      return [alike, entry('a', { time: 3 }), entry('b')];
    };
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.entries.size).toBe(3));
    expect([...panel.entries.values()].map(({ request, time }) => [request.url, time])).toEqual([
      ['https://api.test/a', 3],
      ['https://api.test/b', 10],
      ['https://api.test/a', 7],
    ]);
  });

  it('tells what has not finished as running, until it has', async () => {
    browser.log = [entry('open', { status: 0 }), entry('done')];
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/open', 'https://api.test/done']));
    expect([...panel.entries.values()].map(({ running }) => running)).toEqual([true, undefined]);
    browser.log = [entry('open', { time: 90 }), entry('done')];
    browser.finish(entry('open', { time: 90 }));
    await eventually(() => expect(panel.entries.get(0)?.running).toBeUndefined());
    expect(panel.entries.get(0)).toMatchObject({ time: 90, response: { status: 200 } });
    expect(panel.entries.size).toBe(2);
  });

  it('is completed by the event of what it had half', async () => {
    browser.log = [entry('stream', { time: 5 })];
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.entries.get(0)?.time).toBe(5));
    browser.finish(entry('stream', { time: 900 }));
    await eventually(() => expect(panel.entries.get(0)?.time).toBe(900));
    expect(panel.entries.size).toBe(1);
  });

  it('is read again for headers that it does not have yet', async () => {
    browser.log = [refused('late')];
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(true));
    browser.log = [refused('late', { status: 404 })];
    await eventually(() => expect(panel.entries.get(0)?.response.status).toBe(404));
    expect(panel.entries.size).toBe(1);
  });

  it('may be nothing at all', async () => {
    browser.log = async () => undefined as unknown as readonly object[];
    await startCapture();
    const panel = await openPanel();
    browser.finish(entry('a'));
    await eventually(() => expect(urls(panel)).toEqual(['https://api.test/a']));
  });
});

describe('late headers', () => {
  it('are waited for, and fetched for all in one reading', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    // Else it is read for what runs as well.
    panel.feed.setVisible(false);
    await settled();
    const before = browser.readings;
    const late = Array.from({ length: 50 }, (_, i) => i);
    for (const i of late) browser.finish(refused('burst', { time: 10 + i }));
    browser.log = late.map((i) =>
      entry('burst', { time: 10 + i, status: 200 + i, error: 'net::ERR_FAILED' }),
    );
    await eventually(() => expect(panel.entries.size).toBe(50));
    expect([...panel.entries.values()].every(({ awaitingHeaders }) => awaitingHeaders)).toBe(true);
    await eventually(() => expect(panel.heard).toHaveLength(100));
    for (const i of late) {
      expect(panel.entries.get(i)).toMatchObject({
        index: i,
        time: 10 + i,
        response: { status: 200 + i },
        awaitingHeaders: false,
      });
    }
    expect(browser.readings).toBe(before + 1);
  });

  it('that do not come are not waited for again', async () => {
    await startCapture();
    const panel = await openPanel();
    browser.log = [refused('a')];
    browser.finish(refused('a'));
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(true));
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(false));
    expect(panel.entries.get(0)?.response.status).toBeNull();
  });

  it('that are gone from the log leave the entry as it was', async () => {
    await startCapture();
    const panel = await openPanel();
    browser.finish(refused('a'));
    await eventually(() => expect(panel.heard).toHaveLength(2));
    expect(panel.entries.get(0)).toMatchObject({
      awaitingHeaders: false,
      request: { url: 'https://api.test/a' },
    });
  });

  it.each([
    ['a success', entry('a')],
    ['a refused response', entry('a', { error: 'net::ERR_FAILED' })],
    ['a connection that failed', refused('a', { error: 'net::ERR_CONNECTION_REFUSED' })],
    ['a request given up', refused('a', { error: 'net::ERR_ABORTED' })],
    ['a request that was not begun', refused('a', { error: '' })],
    ['Firefox', rawEntry({ writer: 'firefox', status: 0 })],
  ])('are not waited for with %s', async (_, raw) => {
    await startCapture();
    const panel = await openPanel();
    browser.finish(raw);
    await eventually(() => expect(panel.entries.get(0)?.awaitingHeaders).toBe(false));
  });
});

describe('what runs', () => {
  it('is looked for while the panel is seen, and told until it ends', async () => {
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    browser.log = [entry('poll', { status: 0, time: 0 })];
    await eventually(() => expect(panel.entries.get(0)).toMatchObject({ running: true, document: 0 }));
    browser.log = [entry('poll', { time: 400 })];
    browser.finish(entry('poll', { time: 400 }));
    await eventually(() => expect(panel.entries.get(0)?.time).toBe(400));
    expect(panel.entries.size).toBe(1);
  });

  it('is not looked for by itself where reading the log loses what comes meanwhile', async () => {
    browser.readsLogAnyTime = false;
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    await settled();
    const { readings } = browser;
    panel.feed.setVisible(false);
    panel.feed.setVisible(true);
    await settled();
    expect(browser.readings).toBe(readings);
    panel.feed.lookForRunning();
    await eventually(() => expect(browser.readings).toBe(readings + 1));
  });

  it('is looked for at once where the person asks, and it is said when that was', async () => {
    await startCapture();
    const panel = await openPanel();
    const states: RunningState[] = [];
    panel.feed.onRunning((state) => states.push(state));
    await eventually(() => expect(panel.states.at(-1)?.kind).toBe('live'));
    panel.feed.setVisible(false);
    await settled();
    const [readings, told] = [browser.readings, states.length];
    browser.log = [entry('poll', { status: 0, time: 0 })];
    panel.feed.lookForRunning();
    await eventually(() => expect(states.length).toBe(told + 1));
    expect(states.at(-1)).toMatchObject({ running: 1, leftOut: 0, byItself: true });
    expect(browser.readings).toBe(readings + 1);
  });

  it('is told to a panel that comes after another', async () => {
    await startCapture();
    const first = await openPanel();
    browser.log = [entry('poll', { status: 0, time: 0 }), entry('done')];
    browser.finish(entry('done'));
    await eventually(() => expect(first.entries.size).toBe(2));
    first.feed.close();
    await settled();
    const second = await openPanel();
    await eventually(() =>
      expect([...urls(second)].sort()).toEqual(['done', 'poll'].map((x) => `https://api.test/${x}`)),
    );
    browser.finish(entry('poll', { time: 400 }));
    await eventually(() => expect([...second.entries.values()].filter(({ running }) => running)).toEqual([]));
    expect(second.entries.size).toBe(2);
  });

  it('was given up where its page was left', async () => {
    await startCapture();
    const panel = await openPanel();
    browser.log = [entry('poll', { status: 0, time: 0 })];
    await eventually(() => expect(panel.entries.get(0)?.running).toBe(true));
    browser.log = [];
    browser.navigate('https://app.test/two');
    await eventually(() =>
      expect(panel.entries.get(0)?.outcome).toEqual({ reported: true, netError: 'net::ERR_ABORTED' }),
    );
    expect(panel.entries.get(0)).toMatchObject({ document: 0 });
  });
});

describe('the page', () => {
  it('is asked at the start, after navigations and after refusals', async () => {
    browser.page.states = { 'local-network': 'prompt', 'loopback-network': 'denied' };
    await startCapture();
    const panel = await openPanel();
    await eventually(() =>
      expect(panel.pages.at(-1)).toEqual({
        url: 'https://app.test/',
        sinceMs: 5,
        secureContext: true,
        permissions: { 'local-network': 'prompt', 'loopback-network': 'denied' },
        replaced: [],
        trouble: null,
      }),
    );
    browser.page.url = 'https://app.test/two';
    browser.navigate('https://app.test/two');
    await eventually(() => expect(panel.pages.at(-1)?.url).toBe('https://app.test/two'));
    browser.page.states = { 'local-network': 'granted', 'loopback-network': 'odd' };
    browser.finish(refused('a'));
    await eventually(() =>
      expect(panel.pages.at(-1)?.permissions).toEqual({
        'local-network': 'granted',
        'loopback-network': null,
      }),
    );
  });

  it.each<[string, Readonly<Record<number, string>>, Partial<PageFacts>]>([
    ['nothing', { 0: 'function apply() { [native code] }' }, { replaced: [] }],
    [
      'query',
      { 8: '(name) => Promise.resolve({ state: "granted" })' },
      { replaced: ['navigator.permissions.query'], permissions: null, secureContext: true },
    ],
    ['a proxy', { 9: 'Proxy(Function)' }, { replaced: ['PermissionStatus.state'], permissions: null }],
    [
      'another native in its place',
      { 9: 'function get id() { [native code] }' },
      { replaced: ['PermissionStatus.state'], permissions: null },
    ],
    ['a bound function', { 4: 'function () { [native code] }' }, { replaced: ['performance.timeOrigin'] }],
    ['Firefox’s print', { 4: 'function timeOrigin() {\n    [native code]\n}\n\tnull' }, { replaced: [] }],
    [
      'what all is asked with',
      { 0: 'function apply() { return 1 }' },
      { replaced: ['Reflect.apply'], permissions: null },
    ],
  ])('has replaced %s: nothing is taken from that, and it is said', async (_, natives, facts) => {
    browser.page.states = { 'local-network': 'prompt', 'loopback-network': 'denied' };
    browser.page.natives = natives;
    await startCapture();
    const panel = await openPanel();
    await eventually(() => expect(panel.pages.at(-1)).toMatchObject(facts));
  });

  it('that cannot be asked says why', async () => {
    browser.page.trouble = 'Refused to evaluate';
    await startCapture();
    const panel = await openPanel();
    const nothing = { url: null, sinceMs: null, secureContext: null, permissions: null, replaced: [] };
    await eventually(() =>
      expect(panel.pages.at(-1)).toEqual({ ...nothing, trouble: 'Refused to evaluate' }),
    );
  });

  it('that refuses while it is coming to be is asked again', async () => {
    browser.page.trouble = 'not yet';
    await startCapture();
    const panel = await openPanel();
    await settled();
    browser.page.trouble = null;
    await eventually(() => expect(panel.pages.at(-1)?.url).toBe('https://app.test/'));
    expect(panel.pages.filter(({ trouble }) => trouble !== null)).toEqual([]);
  });
});

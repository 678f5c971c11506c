import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Frames that are there, each with what it returns. */
let frames: { readonly reply: string; readonly reloads: object[] }[] = [];
let opened = 0;

/** A page of the extension, as far as frames go. */
function fakeDocument(replies: (nth: number) => string | null, responds = () => true): object {
  return {
    createElement() {
      const reply = replies(opened++);
      const self = { reply: reply ?? '', reloads: [] as object[] };
      const inspectedWindow = {
        eval: async () => (responds() ? [reply, undefined] : new Promise(() => {})),
        reload: (options: object) => void self.reloads.push(options),
      };
      const frame = {
        contentWindow: reply === null ? {} : { browser: { devtools: { inspectedWindow } } },
        onload() {},
        appended: () => {
          frames.push(self);
          queueMicrotask(() => frame.onload());
        },
        remove: () => {
          frames = frames.filter((each) => each !== self);
        },
      };
      return frame;
    },
    documentElement: { append: (frame: { appended(): void }) => frame.appended() },
  };
}

type Browser = typeof import('../../src/capture/browser.ts');

const isDead = () => Promise.reject(new Error('An unexpected error occurred'));
let atFirst: () => Promise<unknown>;

/** Firefox, whose first connection to the page is dead, unless a test says otherwise. */
const dead = {
  inspectedWindow: {
    tabId: 7,
    eval: () => atFirst(),
    reload: () => {
      throw new Error('dead');
    },
  },
  panels: {},
};

beforeEach(() => {
  frames = [];
  opened = 0;
  atFirst = isDead;
  vi.resetModules();
  vi.stubGlobal('chrome', { runtime: { id: 'x' } });
  vi.stubGlobal('browser', { runtime: { id: 'x' }, devtools: dead });
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('in Firefox, a connection to the page', () => {
  it('that is lost is told once, and whoever asks again has another', async () => {
    vi.stubGlobal(
      'document',
      fakeDocument(() => 'there'),
    );
    const { evalInPage } = await import('../../src/capture/browser.ts');
    expect(await evalInPage('1')).toEqual({ trouble: 'An unexpected error occurred', thrown: false });
    expect(await evalInPage('1')).toEqual({ value: 'there' });
    expect(opened).toBe(1);
  });

  it('that is silent is told, and others are tried, ever less often', async () => {
    vi.useFakeTimers();
    atFirst = () => new Promise(() => {});
    let responds = false;
    vi.stubGlobal(
      'document',
      fakeDocument(
        () => 'there',
        () => responds,
      ),
    );
    const { evalInPage } = await import('../../src/capture/browser.ts');
    const ask = async () => {
      const reply = evalInPage('1');
      await vi.advanceTimersByTimeAsync(3_000);
      return reply;
    };
    for (const lines of [1, 2, 2, 3, 3, 3, 3, 4]) {
      expect(await ask()).toEqual({ trouble: 'no response', thrown: false });
      expect(opened).toBe(lines);
    }
    responds = true;
    expect(await ask()).toEqual({ value: 'there' });
    responds = false;
    await ask();
    expect(opened).toBe(5);
    vi.useRealTimers();
  });

  it('is renewed for a question that the current document has to reply to, and few are kept', async () => {
    vi.stubGlobal(
      'document',
      fakeDocument((nth) => `${nth}`),
    );
    const { evalInPage, renewPageLine } = await import('../../src/capture/browser.ts');
    for (let i = 0; i < 5; i++) {
      expect(await renewPageLine()).toBe(true);
      expect(await evalInPage('1')).toEqual({ value: `${i}` });
    }
    expect(frames.map(({ reply }) => reply)).toEqual(['3', '4']);
  });

  it('stays as it was where there can be no other', async () => {
    vi.stubGlobal(
      'document',
      fakeDocument((nth) => (nth === 0 ? 'first' : null)),
    );
    const { evalInPage, renewPageLine } = await import('../../src/capture/browser.ts');
    await renewPageLine();
    expect(await renewPageLine()).toBe(true);
    expect(await evalInPage('1')).toEqual({ value: 'first' });
    expect(frames).toHaveLength(1);
  });

  it.each<readonly [string, (by: Browser) => void, object]>([
    ['a reload', ({ reloadPage }) => reloadPage(), {}],
    ['one with a script', ({ reloadWith }) => reloadWith('note()'), { injectedScript: 'note()' }],
  ])('is opened for %s, and outlasts those that come after it', async (_, reload, options) => {
    vi.stubGlobal(
      'document',
      fakeDocument((nth) => `${nth}`),
    );
    const browser = await import('../../src/capture/browser.ts');
    reload(browser);
    for (let i = 0; i < 5; i++) await browser.renewPageLine();
    expect(frames.filter(({ reloads }) => reloads.length > 0)).toEqual([{ reply: '0', reloads: [options] }]);
  });
});

it('in Chromium there is one connection for good', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36' });
  vi.stubGlobal(
    'document',
    fakeDocument(() => 'there'),
  );
  const { evalInPage, renewPageLine } = await import('../../src/capture/browser.ts');
  expect(await renewPageLine()).toBe(false);
  await evalInPage('1');
  expect(opened).toBe(0);
});

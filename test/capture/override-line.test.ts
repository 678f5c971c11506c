import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeExtension, fakeExtension } from './fake-extension.ts';

let browser: FakeExtension;
let lost: number;
/** How many hosts had been given, each time it was told that headers are being set. */
let setting: number[];

const override = (target = 'https://api.test') => ({
  target,
  initiator: 'https://app.test',
  preflight: [],
  actual: [['Access-Control-Allow-Origin', 'https://app.test']] as const,
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  browser = fakeExtension();
  lost = 0;
  setting = [];
  vi.doMock('../../src/capture/browser.ts', () => browser.module);
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../src/capture/browser.ts');
});

const startWorker = async () => (await import('../../src/capture/override-keeper.ts')).keepOverrides();
const line = () => import('../../src/capture/override-line.ts');

/** What a promise comes to, with all the time it wants. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(10_000);
  return promise;
}

const start = async (tab = 5, target?: string) =>
  settled(
    (await line()).startOverride(
      tab,
      override(target),
      () => setting.push(browser.granted.length),
      () => {
        lost += 1;
      },
    ),
  );
const held = () => ({ hosts: browser.granted, rules: browser.rules.length });
const nothing = { hosts: [], rules: 0 };
const both = { hosts: ['https://api.test/*', 'https://app.test/*'], rules: 1 };

describe('an override is started', () => {
  test('and is on', async () => {
    await startWorker();
    expect(await start()).toBeNull();
    expect(held()).toEqual(both);
  });

  test('and who waits for it is told when the person has agreed, and not when they have refused', async () => {
    await startWorker();
    await start();
    expect(setting).toEqual([2]);
    browser.reply = 'deny';
    await start(5, 'https://other.test');
    expect(setting).toEqual([2]);
  });

  test.each([
    ['and the person refuses', 'deny', 'works', { kind: 'refused' }],
    ['and the browser does not ask', 'never', 'works', { kind: 'failed', why: 'no gesture' }],
    ['and the browser takes no rule', 'allow', 'throws', { kind: 'failed', why: 'no room for rules' }],
    ['and the rule never settles', 'allow', 'hangs', { kind: 'slow' }],
  ] as const)('%s: the person is told, and nothing is held', async (_, reply, update, trouble) => {
    await startWorker();
    Object.assign(browser, { reply, update });
    expect(await start()).toEqual(trouble);
    expect(held()).toEqual(nothing);
  });

  test('and there is no service worker: the person is told, and nothing is held', async () => {
    expect(await start()).toEqual({ kind: 'slow' });
    expect(held()).toEqual(nothing);
  });

  test('and a rule that settles too late is removed', async () => {
    await startWorker();
    browser.update = 'hangs';
    expect(await start()).toEqual({ kind: 'slow' });
    browser.update = 'works';
    browser.settleRules();
    expect(browser.rules).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held()).toEqual(nothing);
  });

  test('and the panel has gone before the rule settles', async () => {
    await startWorker();
    browser.update = 'hangs';
    const { startOverride } = await line();
    void startOverride(
      5,
      override(),
      () => {},
      () => {},
    );
    await vi.advanceTimersByTimeAsync(500);
    browser.closePage();
    browser.update = 'works';
    browser.settleRules();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held()).toEqual(nothing);
  });

  test('in the place of another: its host is given back', async () => {
    await startWorker();
    await start();
    expect(await start(5, 'https://other.test')).toBeNull();
    expect(held()).toEqual({ hosts: ['https://app.test/*', 'https://other.test/*'], rules: 1 });
  });

  test('and refused in the place of another, which stays', async () => {
    await startWorker();
    await start();
    browser.reply = 'deny';
    expect(await start(5, 'https://other.test')).toEqual({ kind: 'refused' });
    expect(held()).toEqual(both);
  });
});

describe('an override ends', () => {
  test.each([
    ['by its button', async () => void (await settled((await line()).endOverride()))],
    ['with its panel', async () => browser.closePage()],
  ])('%s: nothing is held', async (_, end) => {
    await startWorker();
    await start();
    await end();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held()).toEqual(nothing);
  });

  test('by its button while the service worker does not reply', async () => {
    await startWorker();
    await start();
    browser.stopWorker();
    await settled((await line()).endOverride());
    expect(held()).toEqual(nothing);
  });

  test('and a host that cannot be given back keeps no other', async () => {
    await startWorker();
    browser.granted = ['https://stuck.test/*'];
    await start();
    await settled((await line()).endOverride());
    expect(held()).toEqual({ hosts: ['https://stuck.test/*'], rules: 0 });
  });
});

describe('the service worker is stopped', () => {
  test('and started by the line: the override goes on', async () => {
    await startWorker();
    await start();
    browser.stopWorker();
    vi.resetModules();
    await startWorker();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([held(), lost]).toEqual([both, 0]);
  });

  test('and the person takes the hosts back meanwhile: the panel is told', async () => {
    await startWorker();
    await start();
    browser.stopWorker();
    browser.granted = [];
    vi.resetModules();
    await startWorker();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([held(), lost]).toEqual([nothing, 1]);
  });
});

describe('what a crash has left', () => {
  beforeEach(() => {
    browser.granted = ['https://api.test/*', '*://*.person.test/*'];
    browser.rules = [{ id: 4, condition: { tabIds: [9], urlFilter: '|https://api.test/' } }];
  });

  test('is given back when the service worker starts', async () => {
    await startWorker();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held()).toEqual(nothing);
  });

  test('is given back when DevTools open', async () => {
    await startWorker();
    await vi.advanceTimersByTimeAsync(10_000);
    browser.granted = ['https://api.test/*'];
    (await import('../../src/capture/override-look.ts')).lookAfterOverrides();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held()).toEqual(nothing);
  });

  /** The prompt is up until the test has the person reply. */
  async function startAsked() {
    let reply: (yes: boolean) => void = () => {};
    const asked = new Promise<boolean>((resolve) => {
      reply = resolve;
    });
    const { permissions } = browser.module as { permissions: { request: () => Promise<boolean> } };
    permissions.request = () => asked;
    const { startOverride } = await line();
    const started = startOverride(
      5,
      override(),
      () => {},
      () => {},
    );
    return { reply, started };
  }

  test('stays while a person is asked, and goes when they have replied', async () => {
    await startWorker();
    const { reply, started } = await startAsked();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.granted).toContain('https://api.test/*');
    reply(false);
    expect(await settled(started)).toEqual({ kind: 'refused' });
    expect(held()).toEqual(nothing);
  });

  test('stays while a person is asked, also by a worker that was started meanwhile', async () => {
    await startWorker();
    const { reply, started } = await startAsked();
    await vi.advanceTimersByTimeAsync(1_000);
    const keeper = () => import('../../src/capture/override-keeper.ts');
    const restart = async () => {
      browser.stopWorker();
      (await keeper()).keepOverrides();
      await vi.advanceTimersByTimeAsync(10_000);
    };
    await restart();
    browser.granted = both.hosts;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.granted).toEqual(both.hosts);
    reply(true);
    expect(await settled(started)).toBeNull();
    await restart();
    expect(held()).toEqual(both);
  });
});

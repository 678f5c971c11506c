import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostsPage } from '../../src/capture/hosts-page.ts';
import { readQuestion } from '../../src/capture/hosts-question.ts';
import { type FakeExtension, fakeExtension } from './fake-extension.ts';

/** Where pages of DevTools may not ask a person for hosts: a tab of the extension's asks. */

let browser: FakeExtension;
/** Ends the page's line, as closing its tab does. */
let closePage: () => void;

const override = (target = 'https://api.test') => ({
  target,
  initiator: 'https://app.test',
  preflight: [],
  actual: [['Access-Control-Allow-Origin', 'https://app.test']] as const,
});

beforeEach(async () => {
  vi.useFakeTimers();
  browser = fakeExtension();
  await startWorker();
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../src/capture/browser.ts');
});

/** From now on modules are those of another page or worker of the extension. */
function anotherPage(more: object = {}): void {
  vi.resetModules();
  vi.doMock('../../src/capture/browser.ts', () => ({ ...browser.module, ...more }));
}

async function startWorker(): Promise<void> {
  anotherPage();
  (await import('../../src/capture/override-keeper.ts')).keepOverrides();
}

type Start = (target?: string) => Promise<unknown>;

/** A panel that may not ask. */
async function openPanel(): Promise<Start> {
  anotherPage({ permissions: null });
  const { startOverride } = await import('../../src/capture/override-line.ts');
  const ignore = () => {};
  return (target) => startOverride(5, override(target), ignore, ignore);
}

/** The page that was opened last. */
async function openPage(): Promise<HostsPage> {
  const question = readQuestion(browser.opened?.at(-1)?.replace(/^[^?]*/, '') ?? '');
  if (question === null) throw new Error('no page was opened');
  const before = browser.closed;
  anotherPage({
    connectToWorker(name: string) {
      // The page is gone, and nothing runs in it.
      if (browser.closed > before) return null;
      const connect = (browser.module as { connectToWorker(name: string): { disconnect(): void } })
        .connectToWorker;
      const port = connect(name);
      closePage = () => port.disconnect();
      return port;
    },
  });
  return (await import('../../src/capture/hosts-page.ts')).openHostsPage(question);
}

const aWhile = () => vi.advanceTimersByTimeAsync(5_000);
const held = () => ({ hosts: [...browser.granted].sort(), rules: browser.rules.length });
const nothing = { hosts: [], rules: 0 };
const both = { hosts: ['https://api.test/*', 'https://app.test/*'], rules: 1 };
const refused = { kind: 'refused' };

/** An override for which the page has just been opened. */
async function asked(): Promise<{
  readonly trouble: Promise<unknown>;
  readonly page: HostsPage;
  start: Start;
}> {
  const start = await openPanel();
  const trouble = start();
  await aWhile();
  const page = await openPage();
  await aWhile();
  return { trouble, page, start };
}

/** Once it has been settled. */
async function settled(trouble: Promise<unknown>): Promise<unknown> {
  await aWhile();
  return trouble;
}

describe('a person is asked in a tab', () => {
  test('beside the inspected one, for the server and who asks', async () => {
    await asked();
    expect(browser.opened).toEqual([
      '/panel/hosts/hosts.html?tab=5&target=https%3A%2F%2Fapi.test&initiator=https%3A%2F%2Fapp.test',
    ]);
    expect(held()).toEqual(nothing);
  });

  test('and grants it: the override is on, and the tab is closed', async () => {
    const { trouble, page } = await asked();
    await page.ask();
    expect(await settled(trouble)).toBeNull();
    expect([held(), browser.closed]).toEqual([both, 1]);
  });

  test.each<readonly [string, (page: HostsPage) => unknown]>([
    ['refuses the prompt', (page) => page.ask()],
    ['cancels', (page) => page.refuse()],
    ['closes the tab', () => closePage()],
  ])('and %s: nothing is held', async (_, how) => {
    const { trouble, page } = await asked();
    browser.reply = 'deny';
    await how(page);
    expect(await settled(trouble)).toEqual(refused);
    expect(held()).toEqual(nothing);
  });

  test('not again for what is held', async () => {
    const { trouble, page, start } = await asked();
    await page.ask();
    await settled(trouble);
    expect(await settled(start())).toBeNull();
    expect([browser.opened?.length, held()]).toEqual([1, both]);
  });

  test('and the panel goes away: so does the tab, and nothing is held', async () => {
    await asked();
    browser.closePage();
    await aWhile();
    expect(held()).toEqual(nothing);
  });

  test('and asks for another server meanwhile: the first question is refused, the second counts', async () => {
    const { trouble, start } = await asked();
    const other = start('https://other.test');
    expect(await settled(trouble)).toEqual(refused);
    await (await openPage()).ask();
    expect(await settled(other)).toBeNull();
    expect(held()).toEqual({ hosts: ['https://app.test/*', 'https://other.test/*'], rules: 1 });
  });
});

describe('no tab comes', () => {
  test('because the inspected one has gone', async () => {
    browser.opened = null;
    expect(await settled((await openPanel())())).toEqual(refused);
  });

  test('because it was closed as it opened', async () => {
    const trouble = (await openPanel())();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await settled(trouble)).toEqual(refused);
    expect(held()).toEqual(nothing);
  });
});

describe('the service worker is stopped while a person is asked', () => {
  test('and started by the lines: what they say counts', async () => {
    const { trouble, page } = await asked();
    browser.stopWorker();
    await startWorker();
    await aWhile();
    await page.ask();
    expect(await settled(trouble)).toBeNull();
    expect(held()).toEqual(both);
  });

  test('and the tab is closed meanwhile', async () => {
    const { trouble } = await asked();
    browser.stopWorker();
    closePage = () => {};
    vi.resetModules();
    await startWorker();
    await aWhile();
    closePage();
    expect(await settled(trouble)).toEqual(refused);
    expect(held()).toEqual(nothing);
  });
});

describe('an address of the page', () => {
  test.each([
    ['of no tab', '?target=https%3A%2F%2Fapi.test&initiator=null'],
    ['of a tab that is no number', '?tab=5a&target=https%3A%2F%2Fapi.test&initiator=null'],
    ['of a server that is none', '?tab=5&target=file%3A%2F%2F%2F&initiator=null'],
    ['without anything', ''],
  ])('%s asks for nothing', (_, search) => {
    expect(readQuestion(search)).toBeNull();
  });

  test('of an opaque origin asks for the server alone', () => {
    expect(readQuestion('?tab=5&target=https%3A%2F%2Fapi.test&initiator=null')?.hosts).toEqual([
      'https://api.test/*',
    ]);
  });
});

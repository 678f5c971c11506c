import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Done = (...reply: unknown[]) => void;

/** DevTools' part of `chrome`, with callbacks as it always had them, and with promises as it has them since 151. */
function devtools(promises: boolean) {
  const evaluate = (expression: string): readonly [value: unknown, exception?: unknown] =>
    expression === 'throw'
      ? [null, { isException: true, value: 'Error: boo' }]
      : expression === 'refuse'
        ? [null, { isError: true, code: 'E_FAILED', description: 'Failed: %s', details: ['no page'] }]
        : [{ reply: expression }];
  return {
    inspectedWindow: {
      tabId: 7,
      eval(expression: string, done?: Done) {
        const [value, exception] = evaluate(expression);
        if (done !== undefined) return void done(value, exception);
        if (!promises) return undefined;
        return exception === undefined ? Promise.resolve(value) : Promise.reject(exception);
      },
    },
    network: {
      getHAR(done?: Done) {
        if (done !== undefined) return void done({ entries: [] });
        return promises ? Promise.resolve({ entries: [] }) : undefined;
      },
      onRequestFinished: { addListener() {} },
      onNavigated: { addListener() {} },
    },
    panels: {
      themeName: 'dark',
      create() {},
      setThemeChangeHandler(handler: (name: string) => void) {
        handler('default');
      },
    },
  };
}

/** Firefox's `browser` gives value and exception in a list. */
function gecko() {
  const chromium = devtools(true);
  return {
    ...chromium,
    inspectedWindow: {
      tabId: 7,
      eval(expression: string) {
        if (expression === 'throw')
          return Promise.resolve([null, { isException: true, value: 'Error: boo' }]);
        if (expression === 'refuse') return Promise.reject(new Error('Failed: no page'));
        return Promise.resolve([{ reply: expression }, undefined]);
      },
    },
    panels: {
      themeName: 'dark',
      create: () => Promise.resolve(),
      onThemeChanged: { addListener: (l: Done) => l('default') },
    },
  };
}

const runtime = { id: 'x', onMessage: {}, lastError: undefined };
const browsers: readonly [says: string, globals: { chrome: object; browser?: object }][] = [
  [
    'Chromium before it had browser, through the polyfill',
    { chrome: { runtime, devtools: devtools(false) } },
  ],
  [
    'Chromium 148, whose browser has no devtools',
    { chrome: { runtime, devtools: devtools(false) }, browser: { runtime } },
  ],
  [
    'Chromium 156',
    { chrome: { runtime, devtools: devtools(true) }, browser: { runtime, devtools: devtools(true) } },
  ],
  ['Firefox', { chrome: { runtime, devtools: gecko() }, browser: { runtime, devtools: gecko() } }],
];

describe.each(browsers)('in %s', (_, globals) => {
  beforeEach(() => {
    vi.resetModules();
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('the inspected tab is known', async () => {
    const { tabId, themeName } = await import('../../src/capture/browser.ts');
    expect([tabId, themeName()]).toEqual([7, 'dark']);
  });

  it('the page returns a value, throws or cannot be asked', async () => {
    const { evalInPage } = await import('../../src/capture/browser.ts');
    expect(await evalInPage('1')).toEqual({ value: { reply: '1' } });
    expect(await evalInPage('throw')).toEqual({ trouble: 'Error: boo', thrown: true });
    expect(await evalInPage('refuse')).toEqual({ trouble: 'Failed: no page', thrown: false });
  });

  it('the log is read', async () => {
    const { getHar } = await import('../../src/capture/browser.ts');
    expect(await getHar()).toEqual({ entries: [] });
  });

  it('a change of theme is told', async () => {
    const { onThemeChanged } = await import('../../src/capture/browser.ts');
    const told: string[] = [];
    onThemeChanged((name) => told.push(name));
    expect(told).toEqual(['default']);
  });
});

import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Loading } from '../../src/capture/navigation-requests.ts';

const loaded: Loading = { url: 'https://app.test/?code=1', fromMs: 998, toMs: 1_236 };

/** A page, as far as its clock goes; its functions print themselves as a browser's own do, but for `replaced`. */
function page(
  domLoading: number,
  timeOrigin: number,
  replaced: readonly string[],
): (expression: string) => Promise<object> {
  const context = createContext({});
  runInContext(
    `var window = globalThis; var location = { href: 'https://app.test/' };
     var PerformanceTiming = class { get domLoading() { return ${domLoading}; } };
     var PerformanceEntry = class {
       constructor(name, at) { this.parts = [name, at]; }
       get name() { return this.parts[0]; }
       get startTime() { return this.parts[1]; }
     };
     const lists = {
       navigation: [new PerformanceEntry('https://app.test/?code=1', 0)],
       'visibility-state': [['visible', 0], ['hidden', 300], ['visible', 500.5]].map((parts) => new PerformanceEntry(...parts)),
     };
     var Performance = class { getEntriesByType(type) { return lists[type]; } get timeOrigin() { return ${timeOrigin}; } get timing() { return new PerformanceTiming(); } };
     const own = new Performance();
     Object.defineProperty(globalThis, 'performance', { get: function performance() { return own; } });`,
    context,
  );
  return async (expression) => {
    try {
      return { value: runInContext(expression, context) };
    } catch (thrown) {
      if (typeof thrown !== 'function') return { trouble: String(thrown), thrown: true };
      const name = thrown.name.replace('get ', '');
      const body = replaced.includes(name) ? 'return 5' : '[native code]';
      return { trouble: `function ${name}() {\n    ${body}\n}`, thrown: true };
    }
  };
}

describe('a page is there since', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  it.each<[string, number, number, readonly string[], number | null, Loading | null]>([
    ['it could first ask for anything', 1_234, 1_000, [], 1_234, loaded],
    [
      'at most so long before that as its clock is coarse',
      1_234,
      1_000.02,
      [],
      1_217,
      { ...loaded, fromMs: 981.02, toMs: 1_253 },
    ],
    ['it was asked for, where it has not been loaded', 0, 1_000, [], 1_000, { ...loaded, toMs: 1_002 }],
    [
      'then also where it has put something in the place of what tells its first URL',
      1_234,
      1_000,
      ['getEntriesByType'],
      1_234,
      { ...loaded, url: 'https://app.test/' },
    ],
    [
      'nobody knows when, where it has put something in the place of its clock',
      1_234,
      1_000,
      ['domLoading'],
      null,
      null,
    ],
    ['nor where it has done so with what its clock is read by', 1_234, 1_000, ['apply'], null, null],
  ])('%s', async (_, domLoading, timeOrigin, replaced, sinceMs, loading) => {
    vi.doMock('../../src/capture/browser.ts', () => ({
      evalInPage: page(domLoading, timeOrigin, replaced),
    }));
    const { createPageQuestion } = await import('../../src/capture/page.ts');
    const { start } = createPageQuestion('secret');
    expect(await start()).toEqual({ url: 'https://app.test/', sinceMs, loading });
    // It has its probe by now.
    expect(await start()).toEqual({ url: 'https://app.test/', sinceMs, loading });
    vi.doUnmock('../../src/capture/browser.ts');
  });

  it.each<[string, readonly string[], number | null]>([
    ['since it was last seen', [], 1_498.5],
    ['nobody knows when, where it has put something in the place of what tells', ['startTime'], null],
    ['nor where it has done so with its clock', ['timeOrigin'], null],
  ])('or again %s', async (_, replaced, shownMs) => {
    vi.doMock('../../src/capture/browser.ts', () => ({ evalInPage: page(1_234, 1_000, replaced) }));
    const { createPageQuestion } = await import('../../src/capture/page.ts');
    expect(await createPageQuestion('secret').shown()).toBe(shownMs);
    vi.doUnmock('../../src/capture/browser.ts');
  });
});

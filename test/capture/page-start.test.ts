import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A page, as far as its clock goes; its functions print themselves as a browser's own do, but for `replaced`. */
function page(responseStart: number, replaced: readonly string[]): (expression: string) => Promise<object> {
  const context = createContext({});
  runInContext(
    `var window = globalThis; var location = { href: 'https://app.test/' };
     var PerformanceTiming = class { get responseStart() { return ${responseStart}; } };
     var Performance = class { get timeOrigin() { return 1_000; } get timing() { return new PerformanceTiming(); } };
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

  it.each<[string, number, readonly string[], number | null]>([
    ['its response came', 1_234, [], 1_234],
    ['it was asked for, where it has no response', 0, [], 1_000],
    [
      'nobody knows when, where it has put something in the place of its clock',
      1_234,
      ['responseStart'],
      null,
    ],
    ['nor where it has done so with what its clock is read by', 1_234, ['apply'], null],
  ])('%s', async (_, responseStart, replaced, sinceMs) => {
    vi.doMock('../../src/capture/browser.ts', () => ({ evalInPage: page(responseStart, replaced) }));
    const { createPageQuestion } = await import('../../src/capture/page.ts');
    const { start } = createPageQuestion('secret');
    expect(await start()).toEqual({ url: 'https://app.test/', sinceMs });
    // It has its probe by now.
    expect(await start()).toEqual({ url: 'https://app.test/', sinceMs });
    vi.doUnmock('../../src/capture/browser.ts');
  });
});

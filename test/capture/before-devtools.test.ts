import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Entry = readonly [name: string, initiatorType: string, responseStatus: number];

/** A page at https://app.test with these entries; its functions print themselves as the browser's own but for `replaced`. */
function page(
  entries: readonly Entry[],
  replaced: readonly string[],
): (expression: string) => Promise<object> {
  const context = createContext({ entries });
  runInContext(
    `var window = globalThis; var location = { origin: 'https://app.test' };
     var PerformanceEntry = class { constructor(parts) { this.parts = parts; } get name() { return this.parts[0]; } };
     var PerformanceResourceTiming = class extends PerformanceEntry {
       get initiatorType() { return this.parts[1]; }
       get responseStatus() { return this.parts[2]; }
     };
     var Performance = class {
       getEntriesByType(type) { return type === 'resource' ? entries.map((parts) => new PerformanceResourceTiming(parts)) : []; }
     };
     const own = new Performance();
     Object.defineProperty(globalThis, 'performance', { get: function performance() { return own; } });`,
    context,
  );
  return async (expression) => {
    try {
      return { value: JSON.parse(JSON.stringify(runInContext(expression, context))) };
    } catch (thrown) {
      if (typeof thrown !== 'function') return { trouble: String(thrown), thrown: true };
      const name = thrown.name.replace('get ', '');
      const body = replaced.includes(name) ? 'return 5' : '[native code]';
      return { trouble: `function ${name}() {\n    ${body}\n}`, thrown: true };
    }
  };
}

const calls: readonly Entry[] = [
  ['https://app.test/own', 'fetch', 0],
  ['https://app.test.evil.test/', 'fetch', 0],
  ['https://api.test/read', 'fetch', 200],
  ['https://api.test/hidden', 'xmlhttprequest', 0],
  ['https://cdn.test/a.png', 'img', 0],
  ['data:text/plain,x', 'fetch', 0],
];

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('../../src/capture/browser.ts');
});

it.each<[string, readonly Entry[], readonly string[], object | null]>([
  ['other origins alone, and what script could not read', calls, [], { requests: 4, unread: 2 }],
  ['nothing of a page that asked for nothing', [], [], { requests: 0, unread: 0 }],
  [
    'no more than it has time for',
    Array.from({ length: 6_000 }, () => ['https://api.test/', 'fetch', 0] as const),
    [],
    { requests: 5_000, unread: 5_000 },
  ],
  ['not by what the page has replaced', calls, ['getEntriesByType'], null],
  ['not by a getter that the page has replaced', calls, ['responseStatus'], null],
])('counts %s', async (_, entries, replaced, expected) => {
  const ask = page(entries, replaced);
  let isRight = false;
  vi.doMock('../../src/capture/browser.ts', () => ({
    renewPageLine: async () => {
      isRight = true;
    },
    evalInPage: async (expression: string) => (isRight ? ask(expression) : { value: 'of the page before' }),
  }));
  const { countBefore } = await import('../../src/capture/before-devtools.ts');
  expect(await countBefore()).toEqual(expected);
});

it('says nothing where the page cannot be asked', async () => {
  const trouble = async () => ({ trouble: 'no response', thrown: false });
  vi.doMock('../../src/capture/browser.ts', () => ({
    evalInPage: trouble,
    renewPageLine: async () => true,
  }));
  const { countBefore } = await import('../../src/capture/before-devtools.ts');
  expect(await countBefore()).toBeNull();
});

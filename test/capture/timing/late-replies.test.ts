import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entry } from '../recorder/entry.ts';

/** A page with a timeline of its own, which may be blocked: what is asked of it then it does afterwards. */
let page: ReturnType<typeof openPage>;
let waiting: (() => void)[];
let isBlocked: boolean;
/** It is blocked just as this is asked. */
let blockedAt: string | null;

const world = `
  var window = globalThis;
  var [buffer, fresh, observes] = [[], [], false];
  var PerformanceEntry = class {
    constructor(all) { this.all = all; }
    get name() { return this.all.name; }
    get startTime() { return this.all.start; }
    get duration() { return 5; }
  };
  var PerformanceResourceTiming = class extends PerformanceEntry {
    get initiatorType() { return 'fetch'; }
    get responseStatus() { return 200; }
    get encodedBodySize() { return 2; }
  };
  var Performance = class {
    get timeOrigin() { return 1000; }
    now() { return clock(); }
    getEntriesByType() { return buffer; }
  };
  var PerformanceObserverEntryList = class { getEntries() { return []; } };
  var PerformanceObserver = class {
    observe() { fresh = [...buffer]; observes = true; }
    disconnect() { observes = false; }
    takeRecords() { const taken = fresh; fresh = []; return taken; }
  };
  const own = new Performance();
  Object.defineProperty(globalThis, 'performance', { get: function performance() { return own; } });
  var add = (name, start) => {
    const timing = new PerformanceResourceTiming({ name, start });
    buffer.push(timing);
    if (observes) fresh.push(timing);
  };`;

function openPage() {
  const context = createContext({ clock: () => performance.now() });
  runInContext(world, context);
  return {
    request: (url: string, start: number) => runInContext(`add('${url}', ${start})`, context),
    evaluate(expression: string): object {
      try {
        return { value: runInContext(expression, context) as unknown };
      } catch (thrown) {
        if (typeof thrown !== 'function') return { trouble: String(thrown), thrown: true };
        const name = thrown.name.replace('get ', '');
        return { trouble: `function ${name}() {\n    [native code]\n}`, thrown: true };
      }
    },
  };
}

/** As the browser's module does it: after 3 s nobody waits for the reply any more. */
function evalInPage(expression: string): Promise<object> {
  const reply = new Promise<object>((resolve) => {
    const run = (): void => resolve(page.evaluate(expression));
    isBlocked ||= blockedAt !== null && expression.startsWith(blockedAt);
    if (isBlocked) waiting.push(run);
    else run();
  });
  const gaveUp = new Promise<object>((resolve) => {
    setTimeout(resolve, 3_000, { trouble: 'no response', thrown: false });
  });
  return Promise.race([reply, gaveUp]);
}

beforeEach(() => {
  [page, waiting, isBlocked, blockedAt] = [openPage(), [], false, null];
  vi.useFakeTimers();
  vi.resetModules();
  vi.doMock('../../../src/capture/browser.ts', () => ({ evalInPage }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../../src/capture/browser.ts');
});

async function block(ms: number): Promise<void> {
  isBlocked = blockedAt === null;
  await vi.advanceTimersByTimeAsync(ms);
  [isBlocked, blockedAt] = [false, null];
  for (const run of waiting.splice(0)) run();
}

const url = 'https://api.test/items';
const request = (index: number, part: object = {}) =>
  entry({ index, writer: 'firefox', document: 0, startedMs: 2_000, ...part });

async function ask() {
  const { createTimingQuestion } = await import('../../../src/capture/timing/ask-timing.ts');
  const told: (readonly [index: number, timed: unknown, document: number | undefined])[] = [];
  const question = createTimingQuestion('s', 0, ({ index, timed, document }) => {
    told.push([index, timed, document]);
  });
  return { question, told };
}

describe('what the page says to nobody, since it was blocked when it was asked,', () => {
  it.each([4_000, 9_000])('is said again: for %d ms', async (ms) => {
    const { question, told } = await ask();
    await vi.advanceTimersByTimeAsync(10);
    page.request(url, 1_000);
    question.see(request(0));
    await block(ms);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told).toEqual([[0, 'passed', 0]]);
  });

  it('is said again where it was asked for the first time', async () => {
    page.request(url, 1_000);
    blockedAt = 'const ';
    const { question, told } = await ask();
    question.see(request(0));
    await block(4_000);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told).toEqual([[0, 'passed', 0]]);
  });

  it('is not taken for a second response', async () => {
    const { question, told } = await ask();
    await vi.advanceTimersByTimeAsync(10);
    page.request(url, 1_000);
    question.see(request(0));
    await block(4_000);
    await vi.advanceTimersByTimeAsync(6_000);
    question.see(request(1));
    await vi.advanceTimersByTimeAsync(6_000);
    // There is one for two: any of them may be the one that has none.
    expect(told).toEqual([
      [0, 'passed', 0],
      [0, undefined, 0],
    ]);
  });

  it('may be less than there was, where it is the first that is heard of the document', async () => {
    const { question, told } = await ask();
    await vi.advanceTimersByTimeAsync(10);
    page = openPage();
    for (let i = 0; i < 250; i++) page.request(`https://api.test/${i}`, i);
    blockedAt = 'const ';
    const startedMs = Date.now();
    question.navigated(1);
    await block(4_000);
    const headers = [['Priority', 'u=6']];
    question.see(request(0, { document: 1, startedMs, request: { method: 'POST', url, headers } }));
    await vi.advanceTimersByTimeAsync(8_000);
    expect(told).toEqual([[0, undefined, 1]]);
  });
});

describe('the script in the page', () => {
  const line = (name: string, start: number) => `200 2 ${1_000 + start} 5 fetch ${name}\n`;

  it.each<[string, readonly (readonly [question: 'take' | 'takeAgain', request: string, says: string])[]]>([
    [
      'says each once, as long as it is heard',
      [
        ['take', 'a', line('a', 1)],
        ['take', 'b', line('b', 2)],
      ],
    ],
    [
      'says again what was not heard, before what came since',
      [
        ['take', 'a', line('a', 1)],
        ['takeAgain', 'b', `${line('a', 1)}${line('b', 2)}`],
        ['takeAgain', 'c', `${line('a', 1)}${line('b', 2)}${line('c', 3)}`],
        ['take', 'd', line('d', 4)],
      ],
    ],
  ])('%s', async (_, steps) => {
    const { timingExpressions } = await import('../../../src/capture/timing/page-timing.ts');
    const expressions = timingExpressions('s');
    expect(page.evaluate(expressions.takeAgain)).toEqual({ value: null });
    page.evaluate(expressions.declare(1));
    for (const [at, [question, name, says]] of steps.entries()) {
      page.request(name, at + 1);
      expect(page.evaluate(expressions[question])).toEqual({ value: `1\n${says}` });
    }
  });

  it('keeps no more for that than it may', async () => {
    const { timingExpressions } = await import('../../../src/capture/timing/page-timing.ts');
    const expressions = timingExpressions('s');
    page.evaluate(expressions.declare(1));
    const lengthOf = (reply: object) => String(Object(reply).value).length;
    const name = `https://api.test/${'x'.repeat(7_000)}`;
    for (let round = 0; round < 4; round++) {
      for (let i = 0; i < 100; i++) page.request(name, i);
      expect(lengthOf(page.evaluate(expressions.takeAgain))).toBeLessThan(1_010_000);
    }
    page.evaluate(expressions.take);
    page.request('b', 1);
    expect(page.evaluate(expressions.take)).toEqual({ value: `1\n${line('b', 1)}` });
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timingNatives } from '../../../src/capture/timing/page-timing.ts';
import type { HarEntry } from '../../../src/har/entry.ts';
import { entry } from '../recorder/entry.ts';

const line = '200 2 1000 5 fetch https://api.test/items\n';

/** The page: what it has replaced, what it returns, and how often it was asked. */
let page = { declared: 0, replaced: '', says: line, trouble: false, takes: 0 };

beforeEach(() => {
  page = { declared: 0, replaced: '', says: line, trouble: false, takes: 0 };
  vi.useFakeTimers();
  vi.resetModules();
  vi.doMock('../../../src/capture/browser.ts', () => ({
    async evalInPage(expression: string) {
      if (page.trouble) return { trouble: 'no page', thrown: false };
      if (expression.startsWith('const '))
        return { value: `${++page.declared}${page.says.startsWith('shut') ? ' ' : '\n'}${page.says}` };
      const [, native] = /throw \w+\.natives\[(\d+)\]/.exec(expression) ?? [];
      if (native === undefined) {
        if (page.declared > 0) page.takes++;
        const gap = page.says.startsWith('shut') ? ' ' : '\n';
        return { value: page.declared === 0 ? null : `${page.declared}${gap}${page.says}` };
      }
      const { own, name } = timingNatives[Number(native)] as (typeof timingNatives)[number];
      return {
        trouble: name === page.replaced ? '() => []' : `function ${own}() {\n  [native code]\n}`,
        thrown: true,
      };
    },
  }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.doUnmock('../../../src/capture/browser.ts');
});

const request = (index: number, part: Partial<HarEntry> = {}) =>
  entry({ index, writer: 'firefox', document: 0, ...part });

async function started() {
  const { createTimingQuestion } = await import('../../../src/capture/timing/ask-timing.ts');
  const told: (readonly [number, HarEntry['timed']])[] = [];
  const documents: (readonly [number, number | undefined])[] = [];
  const question = createTimingQuestion('s', 0, ({ index, timed, document }) => {
    told.push([index, timed]);
    documents.push([index, document]);
  });
  await vi.advanceTimersByTimeAsync(1);
  return { question, told, documents };
}

it('an entry is told again with what the page says', async () => {
  const { question, told } = await started();
  question.see(request(0));
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([[0, 'passed']]);
  expect(question.see(request(0))).toMatchObject([{ timed: 'passed' }]);
});

it.each(timingNatives.map(({ name }) => name))(
  'nothing is told where the page has replaced %s',
  async (name) => {
    page.replaced = name;
    const { question, told } = await started();
    question.see(request(0));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([]);
  },
);

it('an entry that comes before its timing is asked for again, and not without end', async () => {
  page.says = '';
  const { question, told } = await started();
  question.see(request(0));
  await vi.advanceTimersByTimeAsync(400);
  page.says = line;
  await vi.advanceTimersByTimeAsync(400);
  expect(told).toEqual([[0, 'passed']]);
  const before = page.takes;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.takes - before).toBeLessThan(15);
});

it('one of the document before stays as it was, and the new document is asked', async () => {
  const { question, told } = await started();
  page.declared = 0;
  question.navigated(1);
  question.see(request(0));
  question.see(request(1, { document: 1 }));
  await vi.advanceTimersByTimeAsync(150);
  expect([told, page.declared]).toEqual([[[1, 'passed']], 1]);
});

it('what the next document says before DevTools tell of it is not lost', async () => {
  const { question, told } = await started();
  page.declared = 0;
  question.see(
    request(0, { document: 0, request: { method: 'GET', url: 'https://api.test/other', headers: [] } }),
  );
  await vi.advanceTimersByTimeAsync(150);
  page.says = '';
  question.navigated(1);
  question.see(request(1, { document: 1 }));
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([[1, 'passed']]);
});

it('a page that cannot be asked is asked again when an entry comes', async () => {
  page.trouble = true;
  const { question, told } = await started();
  await vi.advanceTimersByTimeAsync(60_000);
  page.trouble = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.takes).toBe(0);
  question.see(request(0));
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([[0, 'passed']]);
});

const beacon = (index: number, part: Partial<HarEntry> = {}) =>
  request(index, {
    document: 1,
    startedMs: Date.now(),
    request: { method: 'POST', url: 'https://api.test/beacon', headers: [['Priority', 'u=6']] },
    ...part,
  });

/** A beacon that is told in the second document, which says no word of it. */
async function unknownBeacon() {
  const all = await started();
  page.declared = 0;
  all.question.navigated(1);
  expect(all.question.see(beacon(0))).toEqual([]);
  return all;
}

it('a beacon that the document does not know of is the earlier document’s', async () => {
  const { documents } = await unknownBeacon();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(documents).toEqual([[0, 0]]);
});

it('one that it knows of is told at once, as its own', async () => {
  page.says = '0 0 1000 5 other https://api.test/beacon\n'.replace('1000', `${Date.now()}`);
  const { told, documents } = await unknownBeacon();
  await vi.advanceTimersByTimeAsync(150);
  expect([told, documents]).toEqual([[[0, 'refused']], [[0, 1]]]);
});

it.each([
  ['has a frame that cannot be read', () => (page.says = `shut\n${line}`)],
  ['does not respond any more', () => (page.trouble = true)],
  ['has replaced what it is asked by', () => (page.replaced = 'PerformanceEntry.name')],
  ['has so many resources that it may have forgotten one', () => (page.says = line.repeat(250))],
])('a beacon stays with the document where that %s', async (_, change) => {
  change();
  const { documents } = await unknownBeacon();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(documents).toEqual([[0, 1]]);
});

it.each([
  ['is set back', 60_000],
  ['goes a little slower than the timer', 1],
])('a beacon that nobody can decide is let go also where the clock %s', async (_, byMs) => {
  page.trouble = true;
  const { documents } = await unknownBeacon();
  vi.setSystemTime(Date.now() - byMs);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(documents).toEqual([[0, 1]]);
});

it('what the document tells once more, after an observer of ours has ended, is no second response', async () => {
  page.says = `${line}\n${line}`;
  const { question, told } = await started();
  question.see(request(0));
  question.see(request(1));
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([]);
});

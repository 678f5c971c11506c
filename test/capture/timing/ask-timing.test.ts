import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timingNatives } from '../../../src/capture/timing/page-timing.ts';
import type { HarEntry } from '../../../src/har/entry.ts';
import { entry } from '../recorder/entry.ts';

const line = '200 1000 5 fetch https://api.test/items\n';

/** The page: what it has replaced, what it returns, and how often it was asked. */
let page = { declared: 0, replaced: '', says: line, trouble: false, takes: 0 };

beforeEach(() => {
  page = { declared: 0, replaced: '', says: line, trouble: false, takes: 0 };
  vi.useFakeTimers();
  vi.resetModules();
  vi.doMock('../../../src/capture/browser.ts', () => ({
    async evalInPage(expression: string) {
      if (page.trouble) return { trouble: 'no page', thrown: false };
      if (expression.startsWith('const ')) return { value: `${++page.declared}\n${page.says}` };
      const [, native] = /throw \w+\.natives\[(\d+)\]/.exec(expression) ?? [];
      if (native === undefined) {
        if (page.declared > 0) page.takes++;
        return { value: page.declared === 0 ? null : `${page.declared}\n${page.says}` };
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
  const question = createTimingQuestion('s', 0, ({ index, timed }) => told.push([index, timed]));
  await vi.advanceTimersByTimeAsync(1);
  return { question, told };
}

it('an entry is told again with what the page says', async () => {
  const { question, told } = await started();
  question.see(request(0));
  await vi.advanceTimersByTimeAsync(150);
  expect(told).toEqual([[0, 'passed']]);
  expect(question.see(request(0)).timed).toBe('passed');
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

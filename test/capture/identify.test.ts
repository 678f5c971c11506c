import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Identify } from '../../src/capture/identify.ts';

/** What the document that is there has declared. */
let declared: Map<string, number>;
/** Replies to the next questions that mark a document are lost, so many; what they ask is done. */
let lost = 0;
let isFirefox = true;

beforeEach(() => {
  declared = new Map();
  lost = 0;
  isFirefox = true;
  vi.resetModules();
  vi.doMock('../../src/capture/browser.ts', () => ({
    renewPageLine: async () => isFirefox,
    async evalInPage(expression: string) {
      const [, asked] = /^typeof (d\w+)/.exec(expression) ?? [];
      if (asked !== undefined) return { value: declared.get(asked) ?? null };
      const [, name = '', mark] = /^const (d\w+) = (\d+)/.exec(expression) ?? [];
      if (declared.has(name)) return { trouble: 'SyntaxError', thrown: true };
      declared.set(name, Number(mark));
      return lost-- > 0 ? { trouble: 'no response', thrown: false } : { value: Number(mark) };
    },
  }));
});

afterEach(() => vi.doUnmock('../../src/capture/browser.ts'));

const loading = { url: 'https://app.test/', fromMs: 1, toMs: 4 };

/** @param meanwhile happens while a document is asked where it is */
async function asking(meanwhile = () => {}): Promise<Identify> {
  const { createIdentify } = await import('../../src/capture/identify.ts');
  return createIdentify('secret', {
    async start() {
      meanwhile();
      return { url: 'https://app.test/', sinceMs: 5, loading };
    },
    shown: async () => 7,
  });
}

const isKept = async (identify: Identify, current: number | null) =>
  (await identify.ask(current)).firefox?.kept;

test('a document that is marked for the first time was never there before', async () => {
  expect(await isKept(await asking(), null)).toBe(false);
});

test('nor was one whose mark was set by a question whose reply was lost', async () => {
  lost = 1;
  expect(await isKept(await asking(), null)).toBe(false);
});

test('one that comes back with the mark it was known by was kept', async () => {
  const identify = await asking();
  const first = await identify.ask(null);
  const kept = declared;
  declared = new Map();
  const second = await identify.ask(first.mark);
  expect(second.firefox?.kept).toBe(false);
  declared = kept;
  expect(await isKept(identify, second.mark)).toBe(true);
});

test('in Chromium one that was kept is asked since when it is seen again', async () => {
  isFirefox = false;
  const identify = await asking();
  const first = await identify.ask(null);
  expect(first).toEqual({ mark: 1 });
  const kept = declared;
  declared = new Map();
  expect(await identify.ask(first.mark)).toEqual({ mark: 2 });
  declared = kept;
  expect(await identify.ask(2)).toEqual({ mark: 1, shownMs: 7 });
  expect(await identify.ask(1)).toEqual({ mark: 1 });
});

test('one that said how it was loaded is told with it', async () => {
  const identify = await asking();
  expect((await identify.ask(null)).firefox).toMatchObject({ sinceMs: 5, loading });
});

test('what another document said, come while one was asked, is not told of that one', async () => {
  const identify = await asking(() => {
    declared = new Map();
  });
  expect((await identify.ask(null)).firefox).toMatchObject({ url: null, sinceMs: null, loading: null });
});

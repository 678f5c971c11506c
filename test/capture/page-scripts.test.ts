import { describe, expect, it, vi } from 'vitest';
import type { Resource } from '../../src/capture/browser.ts';
import { createScriptReader } from '../../src/capture/page-scripts.ts';

vi.mock('../../src/capture/browser.ts', () => ({ resources: async () => [] }));

/** DevTools with these texts by URL; how often they were asked, for the list and for texts. */
function devtools(...listed: readonly (readonly [url: string, text: string | null])[]) {
  const asked = { lists: 0, texts: 0, nowMs: 0 };
  const read = createScriptReader(
    async () => {
      asked.lists++;
      return listed.map(([url, text]): Resource => {
        return {
          ...{ url, type: 'script' },
          async text() {
            asked.texts++;
            return text;
          },
        };
      });
    },
    () => asked.nowMs,
  );
  return { asked, read };
}

describe('the scripts of a page', () => {
  it('that come too late for one look are there for the next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let send = (_: string) => {};
      const text = new Promise<string>((resolve) => {
        send = resolve;
      });
      const read = createScriptReader(async () => [{ url: 'a.js', type: 'script', text: () => text }]);
      const first = read(['a.js'], 0);
      await vi.advanceTimersByTimeAsync(60_000);
      expect((await first).texts.get('a.js')).toEqual([]);
      send('1');
      expect((await read(['a.js'], 0)).texts.get('a.js')).toEqual(['1']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are read by URL, with all that have the same', async () => {
    const { read } = devtools(['a.js', '1'], ['b.js', '2'], ['a.js', '3'], ['c.js', null]);
    const { texts, known } = await read(['a.js', 'c.js', 'none.js'], 0);
    expect([...texts]).toEqual([
      ['a.js', ['1', '3']],
      ['c.js', []],
      ['none.js', []],
    ]);
    expect([...known]).toEqual(['a.js', 'b.js', 'c.js']);
  });

  it('are listed and read once for rows that are looked at one after the other', async () => {
    const { asked, read } = devtools(['a.js', '1'], ['b.js', '2']);
    for (const url of ['a.js', 'b.js', 'a.js']) await read([url], 0);
    expect(asked).toMatchObject({ lists: 1, texts: 2 });
  });

  it.each([
    ['another document is there', (read: ReturnType<typeof devtools>['read']) => read(['a.js'], 1), 0],
    [
      'one is wanted that was not there',
      (read: ReturnType<typeof devtools>['read']) => read(['a.js', 'late.js'], 0),
      0,
    ],
    ['some time has passed', (read: ReturnType<typeof devtools>['read']) => read(['a.js'], 0), 30_000],
  ])('are listed again where %s', async (_, again, laterMs) => {
    const { asked, read } = devtools(['a.js', '1']);
    await read(['a.js'], 0);
    asked.nowMs = laterMs;
    await again(read);
    expect(asked.lists).toBe(2);
  });

  it('of one URL that thousands have are few', async () => {
    const { asked, read } = devtools(...Array.from({ length: 5_000 }, (): [string, string] => ['a.js', '1']));
    await read(['a.js'], 0);
    expect(asked.texts).toBe(3);
  });
});

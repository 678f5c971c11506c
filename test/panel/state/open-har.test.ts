// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { openHar } from '../../../panel/state/open-har.ts';
import { plain } from '../../../src/words/plain.ts';
import { readable, refused, text } from '../../har/input/shapes.ts';
import { rawEntry } from '../../har/raw-entry.ts';

function open(of: string | Uint8Array) {
  // Of Node, whose streams the reading side of the platform takes.
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : Uint8Array.from(of);
  const file = { size: bytes.length, stream: () => new Response(bytes).body } as unknown as Blob;
  return openHar(
    file,
    'a.har',
    () => {},
    () => true,
  );
}

describe('the panel opens', () => {
  it.each(readable)('%s', async (_, of) => {
    expect(await open(of)).toMatchObject({ name: 'a.har', remarks: [] });
  });
});

describe('the panel says what to do with', () => {
  it.each(refused)('%s', async (_, of, says) => {
    const opened = await open(of);
    expect('why' in opened ? plain(opened.why) : 'opened').toContain(says);
  });
});

it('what could not be read is said beside the list', async () => {
  const odd = JSON.stringify({ log: { pages: 7, entries: [rawEntry({ over: { time: 'long' } })] } });
  const opened = await open(odd);
  expect('remarks' in opened ? opened.remarks.map(plain) : []).toEqual([
    'log.pages is not an array',
    'entries[0].time is not a number',
  ]);
  const cut = await open(text.slice(0, -300));
  expect('remarks' in cut ? cut.remarks.map(plain) : []).toEqual([
    expect.stringMatching(/^line \d+, column \d+: the JSON is broken here/),
  ]);
});

it('what a file of Firefox’s tells in its own way is read', async () => {
  const creator = { name: 'Firefox', version: '153.0' };
  const entry = rawEntry({ over: { _securityState: 'broken', response: { status: 0, headers: [] } } });
  const opened = await open(JSON.stringify({ log: { creator, browser: creator, entries: [entry] } }));
  if (!('store' in opened)) throw new Error('not opened');
  await vi.waitFor(() => expect(opened.store.get().exchanges[0]?.decision.reason).toBe('tls-failed'));
});

it('a long file leaves the browser time for input and drawing, at each of its entries where one takes long', async () => {
  const entries = Array.from({ length: 300 }, () => rawEntry({ over: { comment: 'x'.repeat(1_000) } }));
  const turns = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: turns });
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 8));
  const opened = await open(JSON.stringify({ log: { entries } }));
  clock.mockRestore();
  vi.unstubAllGlobals();
  expect(opened).toMatchObject({ remarks: [] });
  // Once where it is found in the bytes, once where it is read.
  expect(turns.mock.calls.length).toBeGreaterThanOrEqual(2 * entries.length - 1);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToPanel } from '../../src/capture/line.ts';
import { servePanel } from '../../src/capture/serve-panel.ts';
import type { HarEntry } from '../../src/har/entry.ts';

/** What the devtools page sends to the panel, counted: each message is serialised, and each is a task there. */

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** A panel that is open, and all that it was sent. */
function served() {
  const sent: ToPanel[] = [];
  const line = { postMessage: (message: ToPanel) => sent.push(message) } as unknown as BroadcastChannel;
  const nothing = () => {};
  const wishes = { onHello: nothing, onRecord: nothing, onVisible: nothing, onLook: nothing };
  const server = servePanel(line, 20_000, wishes);
  server.serve();
  const hello = { to: 'capture', kind: 'hello', panel: 'one' };
  line.onmessage?.({ data: hello } as MessageEvent);
  sent.length = 0;
  return { server, sent };
}

const entry = (index: number) => ({ index }) as HarEntry;

const entriesOf = (sent: readonly ToPanel[]) =>
  sent.flatMap((message) => (message.kind === 'entries' ? message.entries.map(({ index }) => index) : []));

describe('each entry is serialised once, and in few messages:', () => {
  it.each([
    { what: 'all in one task', count: 10_000, everyMs: 0, atMost: 1 },
    { what: 'one each millisecond', count: 1_200, everyMs: 1, atMost: 21 },
    { what: 'one each tenth of a second', count: 20, everyMs: 100, atMost: 20 },
  ])('$what', ({ count, everyMs, atMost }) => {
    const { server, sent } = served();
    for (let index = 0; index < count; index++) {
      server.happen({ kind: 'entry', entry: entry(index) });
      if (everyMs > 0) vi.advanceTimersByTime(everyMs);
    }
    vi.advanceTimersByTime(1_000);
    expect(entriesOf(sent)).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(sent.length).toBeLessThanOrEqual(atMost);
  });

  it('what comes alone goes at once, and none comes later than a sixteenth of a second', () => {
    const { server, sent } = served();
    server.happen({ kind: 'entry', entry: entry(0) });
    vi.advanceTimersByTime(0);
    expect(entriesOf(sent)).toEqual([0]);
    server.happen({ kind: 'entry', entry: entry(1) });
    vi.advanceTimersByTime(60);
    expect(entriesOf(sent)).toEqual([0, 1]);
  });

  it('what is told with a new page goes with it, however late the next timer is', async () => {
    const { server, sent } = served();
    server.happen({ kind: 'navigated', document: { number: 1, url: null, atMs: 0 } });
    for (const index of [0, 1]) server.happen({ kind: 'entry', entry: entry(index) });
    await Promise.resolve();
    expect(sent.map(({ kind }) => kind)).toEqual(['navigated', 'entries', 'turned']);
    expect(entriesOf(sent)).toEqual([0, 1]);
  });
});

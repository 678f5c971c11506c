// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageStart } from '../../panel/state/page-lines.ts';
import { createStore, type Store } from '../../panel/state/store.ts';
import { createTabActions } from '../../panel/tab-actions.ts';
import type { RecorderState } from '../../src/capture/feed.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { analyzed } from './build.ts';

const page = vi.hoisted(() => ({ stopped: true }));

vi.mock('../../src/capture/browser.ts', () => ({ canChooseFrame: () => true, permissions: null }));
vi.mock('../../src/capture/send-again.ts', () => ({
  sendAgain: async () => ({
    ...{ kind: 'sent', from: 'https://app.example.test/', others: 0 },
    isStopped: async () => page.stopped,
  }),
}));

beforeEach(() => {
  vi.useFakeTimers();
  page.stopped = true;
});
afterEach(() => {
  vi.useRealTimers();
});

const request = {
  ...{ url: 'https://api.partner.test/v1/items#top', method: 'PUT', headers: [], body: null },
  ...{ mode: 'cors', credentials: 'omit', redirect: 'follow' },
};

/** What is told of a call that was sent again, on these pages of the tab. */
async function told(pages: readonly PageStart[], recorder?: RecorderState): Promise<readonly HarEntry[]> {
  const entries: HarEntry[] = [];
  const store: Store<HarEntry> = createStore<HarEntry>({
    ...{ add: () => {}, clear: () => {}, forget: () => {} },
    analyzed: () => [],
  });
  for (const each of pages) store.navigated(each);
  if (recorder !== undefined) store.setRecorder(recorder);
  const actions = createTabActions(5, store, { askFirst: () => {} }, (entry) => entries.push(entry));
  const origin = { candidates: ['https://app.example.test'], source: 'header-origin' } as const;
  await actions.sendAgain(analyzed({ exchange: { origin } }), request, null);
  await vi.advanceTimersByTimeAsync(60_000);
  return entries;
}

test.each<[says: string, pages: readonly PageStart[], document: number]>([
  ['on the page that is there', [{ number: 3, url: 'https://app.example.test/' }], 3],
  ['on the page that was there first', [], 0],
])('a call that a policy stopped is told once, %s', async (_, pages, document) => {
  const entries = await told(pages);
  expect(entries).toMatchObject([
    { request: { url: 'https://api.partner.test/v1/items', method: 'PUT' }, neverSent: true },
  ]);
  expect(entries[0]?.document).toBe(document);
  expect(entries[0]).toHaveProperty('sentAs.id');
});

test('a call that a policy stopped is told once, with a recorder that came too late to hear it', async () => {
  const lost = { unreachable: 0, lost: 0, locked: false, replaced: [], workers: [], trouble: null };
  expect(await told([], { kind: 'on', fromStart: false, ...lost })).toHaveLength(1);
});

test('of a call that was not stopped nothing is told', async () => {
  page.stopped = false;
  expect(await told([])).toEqual([]);
});

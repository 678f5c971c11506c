import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EntryKey } from '../../src/capture/request-bodies.ts';

let log: unknown;

beforeEach(() => {
  vi.resetModules();
  vi.doMock('../../src/capture/browser.ts', () => ({ getHar: async () => log }));
});

afterEach(() => {
  vi.doUnmock('../../src/capture/browser.ts');
});

async function bodies(entries: unknown, keys: readonly EntryKey[]) {
  log = { entries };
  const { requestBodies } = await import('../../src/capture/request-bodies.ts');
  return [...(await requestBodies(keys))];
}

const url = 'https://api.test/x';
const at = '2026-01-01T00:00:00.001Z';
const key: EntryKey = { id: 'e1', url, method: 'POST', startedDateTime: at };
const postData = { text: 'a=1' };
const entry = (request: object, startedDateTime: unknown = at) => ({
  startedDateTime,
  request: { url, method: 'POST', postData, ...request },
});

test.each<[says: string, entries: unknown, key: Partial<EntryKey>, body: string | null]>([
  ['the body it was sent with', [entry({})], {}, 'a=1'],
  ['the same moment in another zone', [entry({}, '2026-01-01T01:00:00.001+01:00')], {}, 'a=1'],
  ['the first of two that nothing tells apart', [entry({}), entry({ postData: { text: 'b' } })], {}, 'a=1'],
  ['its own, after another’s', [entry({ url: `${url}y`, postData: { text: 'b' } }), entry({})], {}, 'a=1'],
  ['none of another URL', [entry({ url: `${url}y` })], {}, null],
  ['none of another method', [entry({ method: 'PUT' })], {}, null],
  ['none of another moment', [entry({}, '2026-01-01T00:00:00.002Z')], {}, null],
  ['none where neither has a time', [entry({}, null)], { startedDateTime: null }, null],
  ['none where it had none', [entry({ postData: undefined })], {}, null],
  ['none of a body that is no text', [entry({ postData: { text: 1 } })], {}, null],
  ['none of what is no entry', [null, 1, {}, { request: null }], {}, null],
  ['none of a log that is no list', 'no list', {}, null],
])('a request gets %s', async (_, entries, part, body) => {
  expect(await bodies(entries, [{ ...key, ...part }])).toEqual(body === null ? [] : [['e1', body]]);
});

test('each entry is looked at once, however many requests are asked about', async () => {
  let looks = 0;
  const counted = (n: number) => ({
    startedDateTime: at,
    get request() {
      looks += 1;
      return { url: `${url}${n}`, method: 'POST', postData: { text: `${n}` } };
    },
  });
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const keys = numbers.map((n) => ({ ...key, id: `e${n}`, url: `${url}${n}` }));
  expect(await bodies(numbers.map(counted), keys)).toEqual(numbers.map((n) => [`e${n}`, `${n}`]));
  expect(looks).toBe(numbers.length);
});

import { expect, test } from 'vitest';
import { createSentCalls } from '../../panel/sent-calls.ts';
import { readEntry } from '../../src/har/read-entry.ts';

const call = {
  id: '0b0e6a3e-7c1f-4a51-8a37-0f4a3d9b6c11',
  url: 'https://api.test/x#part',
  method: 'GET',
  atMs: 5_000,
  credentials: 'omit',
  mode: 'cors',
  redirect: 'follow',
  origin: 'https://app.test',
};

/** An entry whose call went through these scripts, the innermost first. */
const entryOf = (urls: readonly string[], index = 0, url = 'https://api.test/x', method = 'GET') =>
  readEntry(
    {
      request: { method, url, headers: [] },
      response: { status: 200, headers: [] },
      _initiator: { type: 'script', stack: { callFrames: urls.map((url) => ({ url, lineNumber: 0 })) } },
    },
    index,
  );

test.each([
  ['our own script alone', [call.id], true],
  ['functions that the page has put around it', ['https://app.test/wrap.js', call.id], true],
  ['a script of the page', ['https://app.test/app.js'], false],
  ['a script of the page that is called like ours', ['https://app.test/app.js', `${call.id}x`], false],
  ['no script', [], false],
])('a call through %s is known as ours: %3$s', (_, urls, isOurs) => {
  const sent = createSentCalls();
  const entry = entryOf(urls);
  expect(sent.tie(entry)).toBe(entry);
  sent.note(call);
  const tied = sent.tie(entry);
  expect(tied.sentAs).toEqual(isOurs ? { id: call.id, atMs: 5_000 } : undefined);
  expect(tied.call).toEqual(
    isOurs
      ? {
          credentialsMode: 'omit',
          mode: 'cors',
          redirect: 'follow',
          origin: 'https://app.test',
          callSite: null,
        }
      : entry.call,
  );
});

test('only so many calls are remembered', () => {
  const sent = createSentCalls();
  sent.note(call);
  for (let i = 0; i < 1_000; i++) sent.note({ ...call, id: `other-${i}` });
  expect(sent.tie(entryOf([call.id])).sentAs).toBeUndefined();
  expect(sent.tie(entryOf(['other-999'])).sentAs?.id).toBe('other-999');
});

test.each([
  ['another URL', entryOf([call.id], 0, 'https://api.test/token')],
  ['another method', entryOf([call.id], 0, 'https://api.test/x', 'POST')],
])('what a function around it asks for itself is not ours: %s', (_, entry) => {
  const sent = createSentCalls();
  sent.note(call);
  expect(sent.tie(entry)).toBe(entry);
  expect(sent.tie(entryOf([call.id], 1)).sentAs?.id).toBe(call.id);
});

test('one entry is the call’s, however often it is told; another of the same script is not', () => {
  const sent = createSentCalls();
  sent.note(call);
  const [own, other] = [entryOf([call.id], 7), entryOf([call.id], 8)];
  expect([own, other, own].map((entry) => sent.tie(entry).sentAs?.id)).toEqual([call.id, undefined, call.id]);
});

test.each([
  ['of the same request, made just then', {}, true],
  ['made just as the page was asked, which took a while', { startedMs: call.atMs + 4_000 }, true],
  ['made long after it', { startedMs: call.atMs + 60_000 }, false],
  ['to another URL', { request: { method: call.method, url: 'https://api.test/y', headers: null } }, false],
])('what the recorder tells of a call that was stopped is ours: %s', (_, part, expected) => {
  const sent = createSentCalls();
  sent.note(call);
  const told = {
    ...entryOf([]),
    ...{ initiator: null, neverSent: true as const, startedMs: call.atMs + 5 },
    request: { method: call.method, url: 'https://api.test/x', headers: null },
    ...part,
  };
  sent.asked(call.id, call.atMs + 4_000);
  expect(sent.tie(told).sentAs?.id).toBe(expected ? call.id : undefined);
  expect(sent.isTied(call.id)).toBe(expected);
});

test('what the recorder tells while the page is still being asked is ours', () => {
  const sent = createSentCalls();
  sent.note(call);
  const startedMs = call.atMs + 4_000;
  const told = { ...entryOf([]), initiator: null, neverSent: true as const, startedMs };
  expect(sent.tie(told).sentAs?.id).toBe(call.id);
});

/** Two calls of one request, a second apart; what the recorder tells of the second, or of the first. */
test.each([
  ['that the page made before it replied, of the second', 1_010, false, 'second'],
  ['that the page made before it replied, of the first', 10, false, 'first'],
  ['whose entry is still to come, of one that has one', 1_040, true, 'second'],
])('what the recorder tells is of the call %s', (_, afterMs, hasFirst, expected) => {
  const sent = createSentCalls();
  const first = { ...call, id: 'first' };
  const second = { ...call, id: 'second', atMs: call.atMs + 1_000 };
  for (const each of [first, second]) {
    sent.note(each);
    sent.asked(each.id, each.atMs + 20);
  }
  const stopped = { ...entryOf([], 7), initiator: null, neverSent: true as const };
  if (hasFirst) {
    sent.asked(first.id, second.atMs + 20);
    sent.has(first.id, { ...stopped, index: 6 });
  }
  expect(sent.tie({ ...stopped, startedMs: call.atMs + afterMs }).sentAs?.id).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { callFacts, matchCalls } from '../../../src/capture/recorder/match-calls.ts';
import { call, entry } from './entry.ts';

const at = (id: number, atMs: number, part = {}) => call({ id, atMs, ...part });
const began = (index: number, startedMs: number, part = {}) => entry({ index, startedMs, ...part });

function pairs(calls: readonly ReturnType<typeof call>[], entries: readonly ReturnType<typeof entry>[]) {
  return [...matchCalls(calls, entries)].map(([{ id }, { index }]) => [id, index]);
}

describe('calls and entries of one URL', () => {
  it.each([
    ['one of each', [at(1, 1000.4)], [began(0, 1000)], [[1, 0]]],
    [
      'a call whose request never was, and one that was',
      [at(1, 1000), at(2, 1500)],
      [began(0, 1500)],
      [[2, 0]],
    ],
    ['a request that nobody called for', [at(1, 1500)], [began(0, 1000), began(1, 1501)], [[1, 1]]],
    [
      'a burst',
      [at(1, 1000), at(2, 1000.2), at(3, 1001)],
      [began(0, 1000), began(1, 1000), began(2, 1001)],
      [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    ['another method', [at(1, 1000, { method: 'PUT' })], [began(0, 1000)], []],
    ['an element’s request', [at(1, 1000)], [began(0, 1000, { resourceType: 'image' })], []],
    [
      'a header the request does not have',
      [at(1, 1000, { headerNames: ['x-a'] })],
      [
        began(0, 1000, {
          request: { method: 'GET', url: 'https://api.test/items', headers: [['Accept', '*/*']] },
        }),
      ],
      [],
    ],
    [
      'another mode than was sent',
      [at(1, 1000, { mode: 'no-cors' })],
      [
        began(0, 1000, {
          request: { method: 'GET', url: 'https://api.test/items', headers: [['Sec-Fetch-Mode', 'cors']] },
        }),
      ],
      [],
    ],
    ['an hour between them', [at(1, 1000)], [began(0, 3_600_000)], []],
    ['an entry without a time', [at(1, 1000)], [began(0, 1000, { startedMs: null })], []],
  ])('%s', (_, calls, entries, expected) => {
    expect(pairs(calls, entries)).toEqual(expected);
  });

  it('of thousands of calls, each gets its own', () => {
    const calls = Array.from({ length: 1500 }, (__, id) => at(id, 1000 + id * 0.3));
    const entries = calls.map(({ id, atMs }) => began(id, Math.floor(atMs)));
    for (const [one, other] of matchCalls(calls, entries)) expect(other.index).toBe(one.id);
    expect(matchCalls(calls, entries).size).toBe(1500);
  });

  it('of more than can be tried, most still get one of their time', () => {
    const calls = Array.from({ length: 2500 }, (__, id) => at(id, 1000 + id));
    const entries = calls.map(({ id, atMs }) => began(id, atMs));
    expect(pairs(calls, entries)).toEqual(calls.map(({ id }) => [id, id]));
  });
});

describe('what is certain of an entry', () => {
  const facts = (...calls: readonly ReturnType<typeof call>[]) => {
    const entries = calls.map(({ id, atMs }) => began(id, atMs));
    return [...callFacts(matchCalls(calls, entries)).values()].map(({ facts: { credentialsMode, mode } }) => [
      credentialsMode,
      mode,
    ]);
  };

  it('is all that its call says', () => {
    expect(facts(at(1, 1000, { credentialsMode: 'include' }))).toEqual([['include', 'cors']]);
  });

  it('is only what calls made together have in common, since either may be its own', () => {
    expect(
      facts(at(1, 1000, { credentialsMode: 'include' }), at(2, 1000, { credentialsMode: 'omit' })),
    ).toEqual([
      [null, 'cors'],
      [null, 'cors'],
    ]);
  });

  it('is all again where time sets the calls apart', () => {
    expect(
      facts(at(1, 1000, { credentialsMode: 'include' }), at(2, 1100, { credentialsMode: 'omit' })),
    ).toEqual([
      ['include', 'cors'],
      ['omit', 'cors'],
    ]);
  });
});

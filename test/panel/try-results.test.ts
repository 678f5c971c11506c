import { describe, expect, test } from 'vitest';
import { awaitRepeat, NO_REPEATS, type Repeats, type SentAgain } from '../../panel/state/repeats.ts';
import { overall, tryResults } from '../../panel/try-results.ts';
import type { Analyzed } from '../../src/analyze.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import { analyzed } from './build.ts';

const sent = (id: string, credentials: string, trial: number | null = 1, of = 'item'): SentAgain => ({
  ...{ of, url: 'https://b.test/', method: 'GET', credentials, atMs: 5_000, id, trial },
});
const repeats = (...all: readonly SentAgain[]): Repeats => all.reduce(awaitRepeat, NO_REPEATS);

/** What each call came to; those that are not named have not come. */
const results = (of: Repeats, came: Readonly<Record<string, Verdict | 'pending'>>) =>
  tryResults('item', of, find(came), find(came));

const find =
  (came: Readonly<Record<string, Verdict | 'pending'>>) =>
  (id: string): Analyzed | undefined => {
    const verdict = Object.hasOwn(came, id) ? came[id] : undefined;
    if (verdict === undefined) return undefined;
    return verdict === 'pending'
      ? analyzed({ exchange: { outcome: { kind: 'pending' } }, decision: { verdict: 'allowed' } })
      : analyzed({ decision: { verdict } });
  };

/** In a browser whose log names no call: tied to its row by when it was sent. */
const unnamed = (credentials: string, cameAs?: string): SentAgain => ({
  ...sent('', credentials),
  id: null,
  ...(cameAs === undefined ? {} : { cameAs }),
});

const both = repeats(sent('a', 'include'), sent('b', 'omit'));

describe('what came of trying a fix', () => {
  test.each<readonly [string, Repeats, Parameters<typeof results>[1], readonly string[], string]>([
    ['is waited for', both, {}, ['include waiting', 'omit waiting'], 'waiting'],
    ['is waited for, of one', both, { a: 'allowed' }, ['include passes', 'omit waiting'], 'waiting'],
    [
      'is not told before it is whole',
      both,
      { a: 'allowed', b: 'pending' },
      ['include passes', 'omit waiting'],
      'waiting',
    ],
    [
      'passes in both modes',
      both,
      { a: 'allowed', b: 'allowed' },
      ['include passes', 'omit passes'],
      'passes',
    ],
    [
      'passes in one alone',
      both,
      { a: 'blocked', b: 'allowed' },
      ['include blocked', 'omit passes'],
      'depends',
    ],
    ['fails in both', both, { a: 'blocked', b: 'failed' }, ['include blocked', 'omit failed'], 'fails'],
    ['is open', repeats(sent('a', 'omit')), { a: 'cannot-tell' }, ['omit open'], 'fails'],
    [
      'is that of the last time',
      repeats(sent('a', 'omit', 1), sent('b', 'omit', 2)),
      { a: 'allowed', b: 'blocked' },
      ['omit blocked'],
      'fails',
    ],
    [
      'is that of the last request',
      repeats(sent('a', 'omit'), sent('b', 'same-origin')),
      { a: 'blocked', b: 'allowed' },
      ['same-origin passes'],
      'passes',
    ],
    [
      'is told of calls without names, too',
      repeats(unnamed('include', 'a'), unnamed('omit', 'b')),
      { a: 'blocked', b: 'allowed' },
      ['include blocked', 'omit passes'],
      'depends',
    ],
    [
      'is waited for, of a call without a name',
      repeats(unnamed('include', 'a'), unnamed('omit')),
      { a: 'allowed' },
      ['include passes', 'omit waiting'],
      'waiting',
    ],
  ])('%s', (_, of, came, wanted, whole) => {
    const found = results(of, came);
    expect(found.map(({ credentials, outcome }) => `${credentials} ${outcome}`)).toEqual(wanted);
    expect(overall(found)).toBe(whole);
  });

  test('is nothing of what was sent without an override, or for another request', () => {
    expect(
      results(repeats(sent('a', 'omit', null), sent('b', 'omit', 1, 'other')), { a: 'allowed' }),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { idsToLetGo } from '../../../panel/state/let-go.ts';
import type { Verdict } from '../../../src/engine/decision.ts';
import { analyzed } from '../build.ts';

const log = (...verdicts: readonly Verdict[]) =>
  verdicts.map((verdict, index) => analyzed({ exchange: { id: String(index) }, decision: { verdict } }));

describe('a log that is too long', () => {
  test.each<[string, readonly Verdict[], number, readonly string[]]>([
    ['one that is not', ['allowed', 'blocked'], 2, []],
    ['the oldest of what is fine goes first', ['blocked', 'allowed', 'not-cors', 'allowed'], 2, ['1', '2']],
    ['then what failed otherwise', ['blocked', 'failed', 'allowed', 'blocked'], 2, ['2', '1']],
    ['what is blocked goes last', ['blocked', 'allowed', 'blocked', 'blocked'], 2, ['1', '0']],
    ['the same for what nobody knows', ['cannot-tell', 'opaque', 'blocked'], 1, ['1', '0']],
  ])('%s', (_, verdicts, limit, gone) => {
    expect(idsToLetGo(log(...verdicts), limit)).toEqual(gone);
  });

  test('a few too many stay: letting go is done once for many', () => {
    const verdicts = Array.from({ length: 104 }, () => 'allowed' as const);
    expect(idsToLetGo(log(...verdicts), 100)).toEqual([]);
    expect(idsToLetGo(log(...verdicts, 'allowed', 'allowed'), 100)).toHaveLength(6);
  });
});

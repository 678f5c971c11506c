import { describe, expect, it } from 'vitest';
import { type FormerProblem, formerProblems } from '../../../panel/state/former-problems.ts';
import { resolvedProblems } from '../../../panel/state/resolved.ts';
import { type Row, rowOf } from '../../../panel/state/view-model.ts';
import type { Verdict } from '../../../src/engine/decision.ts';
import { analyzed, hop } from '../build.ts';

let made = 0;

/** `GET https://api.test/a blocked`, perhaps with what else is to be known of it. */
function row(says: string, over: Partial<Row> = {}): Row {
  const [method = '', url = '', verdict] = says.split(' ');
  const isFailure = verdict === 'blocked' || verdict === 'failed';
  const known = rowOf(
    analyzed({
      exchange: { id: `row-${made++}`, hops: [hop({ url, method })] },
      decision: { verdict: verdict as Verdict, reason: isFailure ? 'allow-origin-missing' : null },
    }),
  );
  return { ...known, ...over };
}

const said = ({ method, api, path, count }: FormerProblem) => `${method} ${api}${path} ${count}`;

describe('of a document before', () => {
  it.each<readonly [string, before: readonly (readonly Row[])[], remembered: readonly string[]]>([
    [
      'alike failures are one, whatever their queries',
      [[row('GET https://api.test/a?1 blocked'), row('GET https://api.test/a?2 blocked')]],
      ['GET https://api.test/a 2'],
    ],
    [
      'another method, path or API is another',
      [
        [
          row('GET https://api.test/a blocked'),
          row('PUT https://api.test/a blocked'),
          row('GET https://api.test/b failed'),
          row('GET https://other.test/a blocked'),
        ],
      ],
      [
        'GET https://api.test/a 1',
        'PUT https://api.test/a 1',
        'GET https://api.test/b 1',
        'GET https://other.test/a 1',
      ],
    ],
    ['what went well is not remembered', [[row('GET https://api.test/a allowed')]], []],
    [
      'what was not asked for since is remembered still',
      [[row('GET https://api.test/a blocked')], [row('GET https://api.test/b allowed')]],
      ['GET https://api.test/a 1'],
    ],
    [
      'what was asked for since is not',
      [[row('GET https://api.test/a blocked')], [row('GET https://api.test/a allowed')]],
      [],
    ],
  ])('%s', (_, before, remembered) => {
    const former = before.reduce<readonly FormerProblem[]>(formerProblems, []);
    expect(former.map(said)).toEqual(remembered);
  });

  it('a hundred problems are remembered', () => {
    const rows = Array.from({ length: 300 }, (_, at) => row(`GET https://api.test/${at} blocked`));
    expect(formerProblems([], rows)).toHaveLength(100);
  });
});

describe('a problem is resolved', () => {
  const former = formerProblems([], [row('GET https://api.test/a?1 blocked')]);
  it.each<readonly [string, now: readonly Row[], resolved: number]>([
    ['where the same was asked for and went well', [row('GET https://api.test/a?2 allowed')], 1],
    ['not before it was asked for again', [row('GET https://api.test/b allowed')], 0],
    ['not while it still fails', [row('GET https://api.test/a blocked')], 0],
    [
      'not where some of it fails, in either order',
      [row('GET https://api.test/a blocked'), row('GET https://api.test/a allowed')],
      0,
    ],
    [
      'not where some of it fails later',
      [row('GET https://api.test/a allowed'), row('GET https://api.test/a blocked')],
      0,
    ],
    ['not while it runs', [row('GET https://api.test/a allowed', { running: true })], 0],
    ['not while its end is not known', [row('GET https://api.test/a allowed', { waiting: true })], 0],
    ['not where the verdict is open', [row('GET https://api.test/a cannot-tell')], 0],
    [
      'not where this browser set the headers',
      [row('GET https://api.test/a allowed', { overridden: 'https://api.test' })],
      0,
    ],
    ['not by another method', [row('PUT https://api.test/a allowed')], 0],
  ])('%s', (_, now, resolved) => {
    expect(resolvedProblems(former, now)).toHaveLength(resolved);
  });

  it('names the latest request that went well', () => {
    const now = [row('GET https://api.test/a allowed'), row('GET https://api.test/a allowed')];
    expect(resolvedProblems(former, now).map(({ id }) => id)).toEqual([now[1]?.id]);
  });
});

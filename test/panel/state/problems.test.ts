import { describe, expect, test } from 'vitest';
import { type Problem, problemsOf, rowsShown, stepFrom } from '../../../panel/state/problems.ts';
import { type Row, rowOf } from '../../../panel/state/view-model.ts';
import type { Verdict } from '../../../src/engine/decision.ts';
import type { ReasonId } from '../../../src/engine/reasons.ts';
import { analyzed, hop } from '../build.ts';

let made = 0;

function row(url: string, reason: ReasonId | null, verdict: Verdict = 'blocked', status = 200): Row {
  return rowOf(
    analyzed({
      exchange: {
        id: `row-${made++}`,
        hops: [hop({ url, startedMs: made * 1_000, response: { status, headers: [] } })],
      },
      decision: { verdict, reason },
    }),
  );
}

const names = (problems: readonly Problem[]) =>
  problems.map(({ reason, api, rows }) => `${reason} ${api} ${rows.length}`);

const MISSING = 'allow-origin-missing';
const OTHER = 'method-not-allowed';
const WORKER = 'service-worker-failed';

describe('failures are one problem', () => {
  test.each<readonly [string, readonly Row[], readonly string[]]>([
    [
      'of the same reason at the same API',
      [row('https://api.test/a', MISSING), row('https://api.test/b?c', MISSING)],
      [`${MISSING} https://api.test 2`],
    ],
    [
      'and not of another reason',
      [row('https://api.test/a', MISSING), row('https://api.test/a', OTHER)],
      [`${MISSING} https://api.test 1`, `${OTHER} https://api.test 1`],
    ],
    [
      'and not at another port',
      [row('https://api.test/a', MISSING), row('https://api.test:8443/a', MISSING)],
      [`${MISSING} https://api.test 1`, `${MISSING} https://api.test:8443 1`],
    ],
    [
      'and not of a server error that lacks the headers too',
      [
        row('https://api.test/a', MISSING),
        row('https://api.test/b', MISSING, 'blocked', 500),
        row('https://api.test/c', MISSING, 'blocked', 500),
        row('https://api.test/d', MISSING, 'blocked', 502),
      ],
      [`${MISSING} https://api.test 1`, `${MISSING} https://api.test 2`, `${MISSING} https://api.test 1`],
    ],
    [
      'and what a service worker failed at comes before what it then told the page',
      [
        row('https://api.test/a', WORKER, 'failed'),
        row('https://api.test/a', MISSING),
        row('https://b.test/', OTHER),
      ],
      [`${MISSING} https://api.test 1`, `${OTHER} https://b.test 1`, `${WORKER} https://api.test 1`],
    ],
    [
      'and a service worker that failed by itself stays where it was',
      [row('https://api.test/a', WORKER, 'failed'), row('https://api.test/b', MISSING)],
      [`${WORKER} https://api.test 1`, `${MISSING} https://api.test 1`],
    ],
    [
      'in the order in which they first happened',
      [row('https://b.test/', MISSING), row('https://a.test/', MISSING), row('https://b.test/', MISSING)],
      [`${MISSING} https://b.test 2`, `${MISSING} https://a.test 1`],
    ],
    [
      'whatever their names are',
      [row('__proto__', MISSING), row('constructor', MISSING), row('__proto__', MISSING)],
      [`${MISSING} __proto__ 2`, `${MISSING} constructor 1`],
    ],
    [
      'of what failed without CORS too',
      [row('https://api.test/', 'dns-failed', 'failed')],
      ['dns-failed https://api.test 1'],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(names(problemsOf(rows).problems)).toEqual(wanted);
  });
});

test('a problem names the error that is to be looked at first', () => {
  const rows = [row('https://api.test/', MISSING), row('https://api.test/', MISSING, 'blocked', 500)];
  expect(problemsOf(rows).problems.map(({ error }) => error)).toEqual([null, 500]);
});

test('what is no problem is counted by its verdict', () => {
  const { problems, others } = problemsOf([
    row('https://api.test/', null, 'allowed'),
    row('https://api.test/', null, 'opaque'),
    row('https://api.test/', null, 'opaque'),
  ]);
  expect(problems).toEqual([]);
  expect([...others]).toEqual([
    ['allowed', 1],
    ['opaque', 2],
  ]);
});

test('a problem has the times of its first and its last request', () => {
  const rows = [row('https://api.test/', MISSING), row('https://api.test/', MISSING)];
  const [problem] = problemsOf(rows).problems;
  expect([problem?.firstMs, problem?.lastMs]).toEqual([rows[0]?.startedMs, rows[1]?.startedMs]);
});

const rows = ['a', 'a', 'b', 'c'].map((name) => row(`https://${name}.test/`, MISSING));
const [a1, a2, b, c] = rows.map(({ id }) => id);

test.each([
  ['next', null, a1],
  ['next', a1, a2],
  ['next', a2, b],
  ['next', c, c],
  ['previous', b, a2],
  ['previous', a1, a1],
  ['next-problem', a1, b],
  ['next-problem', c, c],
  ['previous-problem', b, a1],
  ['first', c, a1],
  ['last', a1, c],
  ['next', 'one that is gone', a1],
] as const)('%s from %s is %s', (step, from, to) => {
  expect(stepFrom(problemsOf(rows).problems, from ?? null, step)).toBe(to);
});

test('without a problem there is nowhere to go', () => {
  expect(stepFrom([], null, 'next')).toBeNull();
});

test('of very many requests those around the cursor are shown', () => {
  const many = Array.from({ length: 1_000 }, () => row('https://api.test/', MISSING));
  const [problem] = problemsOf(many).problems;
  if (problem === undefined) throw new Error('no problem');
  for (const at of [0, 500, 999]) {
    const shown = rowsShown(problem, many[at]?.id ?? null);
    expect(shown).toHaveLength(50);
    expect(shown).toContain(many[at]);
  }
  expect(rowsShown(problem, null)[0]).toBe(many[0]);
});

import { describe, expect, it } from 'vitest';
import { countReport, sum } from './count.ts';

const file = (status: string, ...statuses: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((each) => ({ status: each, fullName: each })),
});
const report = (...files: readonly unknown[]) => JSON.stringify({ testResults: files });

const cases: readonly [
  name: string,
  text: string | null,
  exitedWell: boolean,
  passed: number,
  failed: number,
][] = [
  ['all passed', report(file('passed', 'passed', 'passed'), file('passed', 'passed')), true, 3, 0],
  ['one failed', report(file('failed', 'passed', 'failed')), false, 1, 1],
  ['a skipped test is a failure', report(file('passed', 'passed', 'skipped')), true, 1, 1],
  ['a pending test is a failure', report(file('passed', 'pending')), true, 0, 1],
  ['a test left to do is a failure', report(file('passed', 'passed', 'todo')), true, 1, 1],
  ['a file that cannot be loaded', report(file('failed'), file('passed', 'passed')), false, 1, 1],
  ['a file whose hook failed after its tests passed', report(file('failed', 'passed')), false, 1, 1],
  ['a file without tests', report(file('passed'), file('passed', 'passed')), true, 1, 1],
  ['no files at all', report(), true, 0, 1],
  ['an unhappy exit beside passing tests', report(file('passed', 'passed')), false, 1, 1],
  ['no report', null, true, 0, 1],
  ['half a report', '{"testResults":[', true, 0, 1],
  ['a report of another shape', '[]', true, 0, 1],
  ['null for a report', 'null', true, 0, 1],
];

describe('countReport', () => {
  it.each(cases)('%s', (_, text, exitedWell, passed, failed) => {
    expect(countReport(text, exitedWell).count).toEqual({ passed, failed });
  });

  it('names what failed, and how, in a line', () => {
    const assertion = { status: 'failed', fullName: 'a rule', failureMessages: ['expected 1\nto be 2'] };
    const text = report({ name: 'a.test.ts', status: 'failed', assertionResults: [assertion] });
    expect(countReport(text, false).problems).toEqual(['failed: a rule: expected 1 to be 2']);
  });

  it('says why a file’s tests did not run', () => {
    const text = report({ ...file('failed', 'skipped'), message: 'no display' });
    expect(countReport(text, false).problems).toContain('a.test.ts: no display');
  });

  it('names what did not run', () => {
    expect(countReport(report(file('passed', 'skipped')), true).problems.join()).toContain('skipped');
  });
});

it('sum', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
});

import { describe, expect, test } from 'vitest';
import { type MarkedRun, stepMarks } from '../../../panel/components/step-marks.ts';
import type { Step } from '../../../src/engine/decision.ts';
import { step } from '../build.ts';

const shown = (runs: readonly MarkedRun[]) =>
  runs.map(({ text, odd }) => (odd ? `[${text}]` : text)).join('');

describe('stepMarks', () => {
  type Given = Partial<Step> & Pick<Step, 'step'>;
  const cases: readonly [behaviour: string, given: Given, expected: string[], received: string][] = [
    [
      'marks what an origin has too much',
      {
        step: 'allow-origin-matches',
        outcome: 'fail',
        expected: 'https://a.test',
        received: 'https://a.test/',
      },
      ['https://a.test'],
      'https://a.test[/]',
    ],
    [
      'marks what an origin lacks where it was expected',
      {
        step: 'allow-origin-matches',
        outcome: 'fail',
        expected: 'https://a.test:1',
        received: 'https://a.test',
      },
      ['https://a.test[:1]'],
      'https://a.test',
    ],
    [
      'compares with the likeliest of several values',
      {
        step: 'allow-origin-matches',
        outcome: 'fail',
        expected: 'https://a.test | *',
        received: 'http://a.test',
      },
      ['http[s]://a.test', '*'],
      'http://a.test',
    ],
    [
      'marks a wildcard that may not be one',
      { step: 'allow-origin-matches', outcome: 'fail', expected: 'https://a.test', received: '*' },
      ['https://a.test'],
      '[*]',
    ],
    [
      'marks the capital of a true',
      { step: 'allow-credentials-true', outcome: 'fail', expected: 'true', received: 'True' },
      ['true'],
      '[T]rue',
    ],
    [
      'marks nothing in a list without the member',
      { step: 'method-allowed', outcome: 'fail', expected: 'PATCH', received: 'GET, POST' },
      ['PATCH'],
      'GET, POST',
    ],
    [
      'marks the member of a list that differs only in case',
      { step: 'method-allowed', outcome: 'fail', expected: 'PATCH | *', received: 'GET, patch,POST' },
      ['PATCH', '*'],
      'GET, [patch],POST',
    ],
    [
      'marks a whole status',
      { step: 'preflight-status-ok', outcome: 'fail', expected: '200–299', received: '209 404' },
      ['200–299'],
      '[209 404]',
    ],
    [
      'marks nothing of a step that passed',
      { step: 'allow-origin-matches', expected: 'https://a.test | *', received: '*' },
      ['https://a.test', '*'],
      '*',
    ],
    [
      'has nothing to mark where nothing was sent',
      { step: 'allow-credentials-true', outcome: 'fail', expected: 'true', received: null },
      ['true'],
      '',
    ],
    [
      'marks a received value that nothing was expected for',
      {
        step: 'redirect-without-credentials',
        outcome: 'fail',
        expected: null,
        received: 'https://u:p@a.test',
      },
      [],
      '[https://u:p@a.test]',
    ],
    ['is empty for a step without values', { step: 'cors-applies' }, [], ''],
  ];
  test.each(cases)('%s', (_behaviour, given, expected, received) => {
    const marks = stepMarks(step(given));
    expect(marks.expected.map(shown)).toEqual(expected);
    expect(shown(marks.received)).toBe(received);
  });
});

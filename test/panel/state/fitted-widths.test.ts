// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type FittedWidths, fittedWidths } from '../../../panel/state/fitted-widths.ts';
import { rowOf } from '../../../panel/state/view-model.ts';
import { analyzed, hop, type Parts, request } from '../build.ts';

/** Ten pixels a letter. */
const widthOf = (text: string) => text.length * 10;

const widths = (...all: readonly Parts[]) =>
  fittedWidths(
    all.map((parts) => rowOf(analyzed(parts))),
    widthOf,
  );
const method = (name: string): Parts => ({
  exchange: { hops: [hop({ request: request({ method: name }) })] },
});
const took = (time: number): Parts => ({ exchange: { hops: [hop({ startedMs: 1, time })] } });

describe('a column is as wide', () => {
  test.each<[behaviour: string, rows: readonly Parts[], expected: FittedWidths]>([
    ['as its heading where it says less', [method('GET')], { method: 88 }],
    ['as the longest of its texts', [method('GET'), method('PROPFIND1')], { method: 104 }],
    ['as can be borne, however long a text is', [method('X'.repeat(10_000))], { method: 144 }],
    [
      'as “not sent” where a row says so',
      [{ decision: { verdict: 'blocked', phase: 'preflight' } }],
      { status: 88 },
    ],
    ['as the longest type', [{ exchange: { resourceType: 'stylesheet-x' } }], { type: 128 }],
    ['as a short time', [took(3)], { time: 72 }],
    ['as a long time', [took(123_456)], { time: 88 }],
  ])('%s', (_behaviour, rows, expected) => {
    expect(widths(...rows)).toMatchObject(expected);
  });

  test('as usual where no text can be measured', () => {
    expect(fittedWidths([], () => null)).toEqual({});
  });
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type ColumnChoice,
  columnTemplate,
  keepColumns,
  keptColumns,
  shownColumns,
  USUAL_COLUMNS,
  withColumn,
  withEdgeMoved,
} from '../../../panel/state/columns.ts';

beforeEach(() => localStorage.clear());

describe('the columns shown', () => {
  test.each([
    ['are all, where there is room', 1_200, 'verdict method request why status type time waterfall'],
    ['go without the waterfall first', 620, 'verdict method request why status type time'],
    ['then without the type', 560, 'verdict method request why status time'],
    ['then without the time', 500, 'verdict method request why status'],
    ['keep the others however narrow it is', 100, 'verdict method request why status'],
  ])('%s', (_, width, expected) => {
    expect(shownColumns(USUAL_COLUMNS, width).join(' ')).toBe(expected);
  });

  test('leave out what a person does not want, and bring it back', () => {
    const without = withColumn(USUAL_COLUMNS, 'why', false);
    expect(shownColumns(without, 2_000)).not.toContain('why');
    expect(shownColumns(withColumn(without, 'why', true), 2_000)).toContain('why');
  });
});

describe('the template', () => {
  test.each([
    ['shares what is left', USUAL_COLUMNS, '24px 68px minmax(90px, 1fr) minmax(90px, 1fr) 66px'],
    [
      'holds a width that was given',
      { hidden: [], widths: { request: 300 } },
      '24px 68px 300px minmax(90px, 1fr) 66px',
    ],
    [
      'always has one that takes the rest',
      { hidden: [], widths: { why: 80 } },
      '24px 68px minmax(90px, 1fr) minmax(80px, 1fr) 66px',
    ],
  ] as readonly [string, ColumnChoice, string][])('%s', (_, choice, expected) => {
    expect(columnTemplate(shownColumns(USUAL_COLUMNS, 400), choice)).toBe(expected);
  });
});

describe('columns that fit what they say', () => {
  test('have that width', () => {
    const fitted = { method: 100, status: 40 };
    expect(columnTemplate(shownColumns(USUAL_COLUMNS, 400, fitted), USUAL_COLUMNS, fitted)).toBe(
      '24px 100px minmax(90px, 1fr) minmax(90px, 1fr) 40px',
    );
  });

  test('have the width that a person gave them', () => {
    const choice = { hidden: [], widths: { method: 50 } };
    expect(columnTemplate(['method', 'request'], choice, { method: 100 })).toBe('50px minmax(90px, 1fr)');
  });

  test('leave no room for others where they are wide', () => {
    expect(shownColumns(USUAL_COLUMNS, 740)).toContain('waterfall');
    expect(shownColumns(USUAL_COLUMNS, 740, { method: 140 })).not.toContain('waterfall');
  });

  test('leave the waterfall more where there is more', () => {
    expect(columnTemplate(['request', 'waterfall'], USUAL_COLUMNS)).toBe(
      'minmax(90px, 1fr) minmax(110px, 0.4fr)',
    );
  });
});

describe('moving an edge', () => {
  const columns = shownColumns(USUAL_COLUMNS, 2_000);
  test.each([
    ['widens the column before it', 'method', 20, { method: 120 }],
    ['stops at what can still be seen', 'method', -500, { method: 30 }],
    ['of the column that takes the rest narrows the one after it', 'why', 20, { status: 80 }],
  ] as const)('%s', (_, column, by, widths) => {
    expect(withEdgeMoved(USUAL_COLUMNS, columns, column, by, () => 100).widths).toEqual(widths);
  });
});

describe('what is kept', () => {
  test('is what was chosen', () => {
    const choice: ColumnChoice = { hidden: ['type'], widths: { method: 90 } };
    keepColumns(choice);
    expect(keptColumns()).toEqual(choice);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '[1]'],
    [
      'columns and widths there are not',
      '{"hidden":["none","verdict"],"widths":{"method":-4,"none":90,"why":"wide"}}',
    ],
  ])('is the usual where there is %s', (_, text) => {
    if (text !== null) localStorage.setItem('cors-lens.columns', text);
    expect(keptColumns()).toEqual(USUAL_COLUMNS);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSettingsKeeper, keptSettings, type Settings } from '../../panel/settings.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const set: Settings = {
  preserveLog: true,
  record: true,
  tab: 'fix',
  place: 'origins',
  filter: 'api.test -GET',
  verdicts: ['blocked', 'failed'],
  sort: { column: 'status', descending: true },
};

test('what was set is there the next time, and nothing else', () => {
  createSettingsKeeper()({ ...set, exchanges: ['secret'] } as Settings);
  expect(keptSettings()).toEqual(set);
  expect(localStorage.getItem('cors-lens.settings')).not.toContain('secret');
});

test('nothing was set: all is as usual', () => {
  expect(keptSettings()).toEqual({});
});

const text = (part: object) => JSON.stringify({ version: 1, ...set, view: set.place, ...part });

describe('what is kept and cannot be used', () => {
  test.each<readonly [string, string, Partial<Settings>]>([
    ['no JSON', '{', {}],
    ['null', 'null', {}],
    ['a list', '[1]', {}],
    ['of another version', text({ version: 2 }), {}],
    ['of no version', text({ version: undefined }), {}],
    ['a tab that there is not', text({ tab: '__proto__' }), { ...set, tab: 'why' }],
    ['a tab that is no text', text({ tab: ['fix'] }), { ...set, tab: 'why' }],
    ['a place that there is not', text({ view: 'x' }), { ...set, place: 'problems' }],
    [
      'a place under the name of old',
      text({ view: undefined, place: 'requests' }),
      { ...set, place: 'problems' },
    ],
    [
      'a text for yes',
      text({ record: 'true', preserveLog: 1 }),
      { ...set, record: false, preserveLog: false },
    ],
    ['a filter that is no text', text({ filter: { length: 9 } }), { ...set, filter: '' }],
    ['a filter without end', text({ filter: 'x'.repeat(1e6) }), { ...set, filter: 'x'.repeat(1_000) }],
    [
      'verdicts that there are not',
      text({ verdicts: ['blocked', 'x', 5] }),
      { ...set, verdicts: ['blocked'] },
    ],
    ['verdicts that are no list', text({ verdicts: 'blocked' }), { ...set, verdicts: [] }],
    ['a column that there is not', text({ sort: { column: 'toString' } }), { ...set, sort: null }],
    ['an order that is none', text({ sort: 'status' }), { ...set, sort: null }],
  ])('is left out: %s', (_, kept, wanted) => {
    localStorage.setItem('cors-lens.settings', kept);
    expect(keptSettings()).toEqual(wanted);
  });
});

test('it is written where it is not what was kept last, and only then', () => {
  let text: string | null = null;
  const write = vi.fn((_: string, next: string) => {
    text = next;
  });
  vi.stubGlobal('localStorage', { getItem: () => text, setItem: write });
  const keepIt = createSettingsKeeper();
  keepIt(set);
  keepIt({ ...set });
  expect(write).toHaveBeenCalledTimes(1);
  keepIt({ ...set, tab: 'why' });
  expect(write).toHaveBeenCalledTimes(2);
  createSettingsKeeper()({ ...set, tab: 'why' });
  expect(write).toHaveBeenCalledTimes(2);
});

test('where nothing can be kept nothing breaks', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('no', 'SecurityError');
    },
    setItem() {
      throw new DOMException('no', 'QuotaExceededError');
    },
  });
  expect(keptSettings()).toEqual({});
  createSettingsKeeper()(set);
  expect(warned).toHaveBeenCalledTimes(1);
});

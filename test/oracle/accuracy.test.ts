import { describe, expect, it } from 'vitest';
import { withPart } from './accuracy.ts';
import type { Kept } from './kept.ts';
import { addTally, noCounts, type Tally } from './tally.ts';
import { noVerdicts } from './verdict-counts.ts';

const tally = (same: number): Tally => ({
  'browser said': { allowed: { ...noCounts(), same }, failed: { ...noCounts(), untold: 1 } },
});
const kept: Kept = {
  ...{ browser: 'firefox', calls: 'fetch', hosts: 'mixed', urls: 'own', version: 153, seeds: [1, 2] },
  verdicts: { alone: noVerdicts, timed: { ...noVerdicts, right: 3, open: 1 }, told: noVerdicts },
  ...{
    alone: tally(3),
    timed: tally(3),
    told: {
      'browser said': { ...tally(2)['browser said'], allowed: { ...noCounts(), same: 2, alternative: 1 } },
    },
    unlisted: { 'mode-same-origin': 2 },
    untold: { integrity: 1 },
  },
};

describe('the accuracy figures', () => {
  it('name browser, seeds, values and reasons', () => {
    const text = withPart('# Accuracy\n', kept);
    expect(text).toContain('## Firefox 153: `fetch()` and `XMLHttpRequest`');
    expect(text).toContain('4 exchanges (seeds 1, 2).');
    expect(text).toContain('| browser said | allowed | 3 | 3 | 0 | 0 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 0 |');
    expect(text).toMatch(/`mode: "same-origin"`.+\| 2 \|/);
    expect(text).toMatch(/`integrity`.+\| 1 \|/);
  });

  it('take the place of earlier ones of their kind, and leave others', () => {
    const other = withPart(withPart('', { ...kept, browser: 'chromium' }), kept);
    const again = withPart(other, { ...kept, seeds: [9] });
    expect(again.match(/## Firefox/g)).toHaveLength(1);
    expect(again.match(/## Chromium/g)).toHaveLength(1);
    expect(again).toContain('(seed 9)');
  });

  it('by kind of host have a part of their own, with the share that is decided', () => {
    const text = withPart(withPart('', kept), { ...kept, hosts: 'localhost' });
    expect(text.match(/## Firefox/g)).toHaveLength(2);
    expect(text).toContain('from localhost to localhost');
    expect(text).toContain('| 4 | 3 (75.0 %) | 3 | 1 | 0 | 0 | 0 |');
  });

  it.each<[string, Partial<Kept>, string]>([
    [
      'the whole decision',
      {},
      '| Firefox 153 | `fetch()` and `XMLHttpRequest` | 4 | 3 | 0 | 1 | 0 | 2 | 1 | 1 | 0 |',
    ],
    [
      'the verdict where URLs are shared',
      { urls: 'shared' },
      'to one URL | 4 | 3 | 1 | 0 | 0 | 2 | 1 | 0 | 1 |',
    ],
  ])('begin with a row for each part, by %s', (_name, more, row) => {
    const verdicts = { ...kept.verdicts, told: { right: 2, open: 0, beside: 1, untold: 0, wrong: 1 } };
    const text = withPart('# Accuracy\n', { ...kept, ...more, verdicts });
    expect(text.slice(0, text.indexOf('<!-- end of oracle summary -->'))).toContain(row);
  });

  it('stand by browser, then by whom was asked, above them what was written by hand', () => {
    const first = withPart('# Accuracy\n\nBy hand.\n', { ...kept, browser: 'webkit' });
    const text = withPart(withPart(first, { ...kept, hosts: 'localhost' }), { ...kept, browser: 'chromium' });
    const names = [...text.matchAll(/<!-- oracle (.+?) -->/g)].map(([, name]) => name);
    expect(names).toEqual(['summary', 'chromium fetch', 'firefox fetch localhost', 'webkit fetch']);
    expect(text.match(/By hand\./g)).toHaveLength(1);
    expect(withPart(text, { ...kept, browser: 'chromium' })).toBe(text);
  });

  it('add up over the parts of a run', () => {
    const all = tally(3);
    addTally(all, tally(4));
    expect(all['browser said']?.allowed?.same).toBe(7);
  });
});

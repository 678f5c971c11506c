import { expect, it } from 'vitest';
import { Ids } from '../../src/exchange/ids.ts';
import type { Chain } from '../../src/exchange/leg.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { rawEntry } from '../har/raw-entry.ts';

const [preflight, first, second] = [0, 1, 2].map((index) => readEntry(rawEntry(), index));

function chain(actual: typeof first, asked: typeof first = undefined): Chain {
  if (actual === undefined) throw new Error('no request');
  return [{ actual, preflight: asked ?? null }];
}

it('a request that took its preflight’s name keeps it, also when the preflight turns out to be another’s', () => {
  const ids = new Ids();
  const named = (...chains: readonly Chain[]) => ids.name(chains).map(([id]) => id);
  expect(named(chain(first, preflight))).toEqual(['e1']);
  ids.forget([1]);
  expect(named([{ actual: null, preflight } as unknown as Chain[0]])).toEqual(['e0']);
  expect(named(chain(first, preflight))).toEqual(['e0']);
  // Meanwhile the first is thought to be a later hop of another.
  expect(named(chain(second, preflight))).toEqual(['e2']);
  expect(named(chain(first), chain(second, preflight))).toEqual(['e0', 'e2']);
});

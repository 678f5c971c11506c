import { describe, expect, it, vi } from 'vitest';
import { createAssembler } from '../../src/exchange/assembler.ts';
import { IntervalList } from '../../src/exchange/interval-list.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { shapes } from '../bench/hostile-shapes.ts';

/** Entries handed to the part that puts clusters together, of all calls. */
let handed = 0;
let longest = 0;
vi.mock(import('../../src/exchange/assemble-cluster.ts'), async (load) => {
  const real = await load();
  return {
    ...real,
    chainsOf: (entries, context) => {
      handed += entries.length;
      longest = Math.max(longest, entries.length);
      return real.chainsOf(entries, context);
    },
  };
});

/** For fewer entries than a live capture's limit lets through. */
const limit = 500;

const crowds = shapes.filter(({ full }) => full === 4_000 || full === 20_000);

function handedFor(name: string, count: number, live: boolean): number {
  const shape = crowds.find((each) => each.name === name);
  const entries = (shape?.make(count) ?? []).map((raw, index) => readEntry(raw, index));
  [handed, longest] = [0, 0];
  const assembler = createAssembler({ live }, { largest: limit });
  for (let at = 0; at < entries.length; at += 8) assembler.add(entries.slice(at, at + 8));
  assembler.exchanges();
  return handed;
}

describe('a crowd that comes bit by bit', () => {
  it.each(crowds.map(({ name }) => name))('is put together in work that grows with it: %s', (name) => {
    const few = handedFor(name, 500, false);
    const many = handedFor(name, 1_000, false);
    expect(many).toBeLessThanOrEqual(few * 2.2);
  });

  it.each(crowds.map(({ name }) => name))('is cut into what can be put together at once: %s', (name) => {
    handedFor(name, limit * 1.5, true);
    expect(longest).toBeLessThanOrEqual(limit);
  });
});

describe('a crowd that is cut', () => {
  const put = (count: number) => {
    const assembler = createAssembler({ live: true }, { largest: 20 });
    const preflights = crowds.find(({ name }) => name.startsWith('preflights without numbers'))?.make(count);
    const entries = (preflights ?? []).map((raw, index) => readEntry(raw, index));
    for (let at = 0; at < entries.length; at += 4) assembler.add(entries.slice(at, at + 4));
    return assembler.exchanges();
  };

  it('says so on every row, also on those that were there before', () => {
    const rows = put(50);
    expect(rows.length).toBeGreaterThanOrEqual(25);
    expect(rows.filter(({ crowdCutAt }) => crowdCutAt !== 20)).toEqual([]);
  });

  it('says nothing where it is just as large as may be', () => {
    expect(put(20).filter(({ crowdCutAt }) => crowdCutAt !== undefined)).toEqual([]);
  });
});

describe('a list of intervals', () => {
  it('gives the same as a look at each, in whatever order they come and go', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    const list = new IntervalList<{ readonly span: readonly [number, number] }>();
    const all = new Set<{ readonly span: readonly [number, number] }>();
    for (let i = 0; i < 3_000; i++) {
      if (i % 3 === 2) {
        const [gone] = all;
        if (gone !== undefined && all.delete(gone)) list.delete(gone);
      }
      const from = i % 50 === 0 ? Number.NEGATIVE_INFINITY : random(200);
      const item = {
        span: [from, i % 70 === 0 ? Number.POSITIVE_INFINITY : Math.max(from, 0) + random(20)] as const,
      };
      all.add(item);
      list.add(item);
      if (i % 20 > 0) continue;
      const [a, b] = [random(200), random(40)];
      const found = new Set(list.overlapping([a, a + b]));
      const expected = [...all].filter(({ span }) => span[0] <= a + b && span[1] >= a);
      expect(found).toEqual(new Set(expected));
    }
    expect(list.size).toBe(all.size);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { type Assembler, createAssembler } from '../../src/exchange/assembler.ts';
import { largestLiveCluster } from '../../src/exchange/cluster.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { oddEntry, shapes } from '../bench/hostile-shapes.ts';
import { calls, simulate } from './simulate.ts';

const crowds = shapes.filter(({ full }) => full === 4_000 || full === 20_000);

function entriesOf(name: string, count: number): readonly HarEntry[] {
  const shape = crowds.find((each) => each.name === name);
  return (shape?.make(count) ?? []).map((raw, index) => readEntry(raw, index));
}

/** Entries that count how often something of them is looked at. */
function counted(entries: readonly HarEntry[]): { readonly entries: HarEntry[]; looks(): number } {
  let looks = 0;
  const get = (entry: HarEntry, name: keyof HarEntry): unknown => {
    looks++;
    return entry[name];
  };
  return {
    entries: entries.map((entry) => new Proxy(entry, { get } as ProxyHandler<HarEntry>)),
    looks: () => looks,
  };
}

const chromium = { browser: { name: 'chromium', version: 156 }, live: true } as const;
const sliced = (largest = largestLiveCluster) => createAssembler(chromium, { largest, inSlices: true });

/** @param most steps */
function work(assembler: Assembler, all: boolean, most = Number.POSITIVE_INFINITY): void {
  for (let steps = 0; steps < most && assembler.step(all); steps++);
}

const strip = ({ id: _, alike: __, ...rest }: Exchange) => rest;

/** Of each entry of a crowd, fields that one step looks at: sorting and grouping it look at each of them a few times. */
const looksOfEach = 14;

describe('a crowd in slices', () => {
  it.each(crowds.map(({ name }) => name))('takes small steps only: %s', (name) => {
    const assembler = sliced();
    const count = 1_000;
    const { entries, looks } = counted(entriesOf(name, count));
    assembler.add(entries);
    let [steps, most, before] = [0, 0, looks()];
    while (assembler.step(true)) {
      steps++;
      most = Math.max(most, looks() - before);
      before = looks();
    }
    expect(most).toBeLessThan(count * looksOfEach);
    expect(steps).toBeGreaterThanOrEqual(count);
    expect(assembler.isDone()).toBe(true);
  });

  it.each(crowds.map(({ name }) => name))('is explained one exchange a step: %s', (name) => {
    let prepared = 0;
    const options = { inSlices: true, prepare: () => void prepared++ };
    const assembler = createAssembler(chromium, options);
    assembler.add(entriesOf(name, 300));
    for (let before = 0; assembler.step(true); before = prepared) {
      expect(prepared - before).toBeLessThanOrEqual(1);
    }
    expect(prepared).toBe(assembler.exchanges().length);
  });

  it.each(crowds.map(({ name }) => name))('is what it is at once, wherever it was broken off: %s', (name) => {
    const entries = entriesOf(name, 240);
    const assembler = sliced(100);
    const atOnce = createAssembler(chromium, { largest: 100 });
    for (let at = 0; at < entries.length; at += 16) {
      atOnce.add(entries.slice(at, at + 16));
      assembler.add(entries.slice(at, at + 16));
      work(assembler, at % 32 === 0, at * 3);
    }
    work(assembler, true);
    expect(assembler.exchanges().map(strip)).toEqual(atOnce.exchanges().map(strip));
  });
});

describe('traffic in slices', () => {
  it('comes out as at once, whenever more is added, known or let go', () => {
    const what = fc.constantFrom('add', 'know', 'forget', 'work', 'settle');
    const moves = fc.array(fc.tuple(what, fc.integer({ min: 1, max: 40 })), { maxLength: 40 });
    fc.assert(
      fc.property(calls(25), moves, (made, moves) => {
        const { delivered } = simulate(made, 0);
        const assembler = sliced();
        const page = {
          ...{ pageref: null, url: 'https://app.test/', sinceMs: 0 },
          ...{ secureContext: null, permissions: { 'local-network': null, 'loopback-network': null } },
        };
        let from = 0;
        const gone = new Set<number>();
        for (const [move, count] of moves) {
          if (move === 'add') {
            assembler.add(delivered.slice(from, from + count));
            from += count;
          } else if (move === 'know') assembler.know({ pages: [page] });
          else if (move === 'forget') {
            const { id, hops } = assembler.exchanges()[count % 7] ?? {};
            if (id === undefined || hops === undefined) continue;
            assembler.forget([id]);
            expect(assembler.exchanges().map((each) => each.id)).not.toContain(id);
            for (const hop of hops)
              for (const at of [hop.entry, hop.preflight?.entry]) if (at != null) gone.add(at);
          } else work(assembler, move === 'settle', count * 5);
        }
        assembler.add(delivered.slice(from));
        work(assembler, true);
        expect(assembler.isDone()).toBe(true);
        if (gone.size > 0) {
          for (const { hops } of assembler.exchanges())
            for (const { entry } of hops) expect(gone).not.toContain(entry);
          return;
        }
        const known = moves.some(([move]) => move === 'know') ? { pages: [page] } : {};
        const expected = createAssembler({ ...chromium, ...known });
        expected.add(delivered);
        expect(assembler.exchanges().map(strip)).toEqual(expected.exchanges().map(strip));
      }),
      { numRuns: 200 },
    );
  });

  it('shows what is made, and nothing that is cleared while it is being made', () => {
    const assembler = sliced();
    assembler.add(entriesOf('entries to one URL in a millisecond', 50));
    work(assembler, false);
    const shown = assembler.exchanges();
    expect(shown).toHaveLength(50);
    assembler.know({ pages: [] });
    work(assembler, false, 10);
    expect(assembler.exchanges()).toEqual(shown);
    assembler.add(entriesOf('redirects of a URL to itself', 50));
    work(assembler, false, 10);
    assembler.clear();
    expect(assembler.exchanges()).toEqual([]);
    expect(assembler.isDone()).toBe(true);
    work(assembler, true);
    expect(assembler.exchanges()).toEqual([]);
  });

  it('is not kept waiting by a crowd that came with it', () => {
    const assembler = sliced();
    const other = readEntry(oddEntry({ url: 'https://other.test/' }), 1_000);
    assembler.add([...entriesOf('redirects of a URL to itself', 1_000), other]);
    work(assembler, false, 12);
    expect(assembler.exchanges().map(({ hops: [{ url }] }) => url)).toEqual(['https://other.test/']);
  });
});

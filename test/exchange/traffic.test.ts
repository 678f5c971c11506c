import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { createAssembler } from '../../src/exchange/assembler.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { burst, type Call, calls, inLog, simulate, type TrueChain } from './simulate.ts';

const chromium = { browser: { name: 'chromium', version: 156 } } as const;
const cache = fc.constantFrom(0, 40, 600_000);

/**
 * A chain by what tells its entries apart: dates are whole milliseconds, and of what began in the same one alike any is
 * as right as another.
 */
function looks(chain: TrueChain, entries: readonly HarEntry[]): string {
  const look = (index: number | null): unknown => {
    const { startedMs, request, response } = entries[index ?? -1] ?? {};
    return [startedMs, request, response];
  };
  return JSON.stringify(chain.map(({ actual, preflight }) => [look(actual), look(preflight)]));
}

function chainOf({ hops }: Exchange): TrueChain {
  return hops.map(({ entry, preflight }) => ({ actual: entry ?? -1, preflight: preflight?.entry ?? null }));
}

describe('exchanges of simulated traffic', () => {
  it('are the calls that were made: each with its own preflights and its own redirects', () => {
    fc.assert(
      fc.property(calls(40), cache, (made, cacheMs) => {
        const { delivered, truth } = simulate(made, cacheMs);
        const exchanges = assembleExchanges(delivered, chromium);
        const chains = exchanges.map(chainOf);
        expect(chains.map((chain) => looks(chain, delivered)).sort()).toEqual(
          truth.map((chain) => looks(chain, delivered)).sort(),
        );
        const entries = chains.flat().flatMap(({ actual, preflight }) => [actual, preflight ?? []].flat());
        expect(entries.sort((a, b) => a - b)).toEqual(delivered.map(({ index }) => index));
      }),
      { numRuns: 80 },
    );
  });

  it('are the calls that were made, also where a stalled machine dated preflights seconds late', () => {
    // What is still waited for holds the others together; alone, an entry dated this late is taken for another's.
    const slow: Call = {
      ...{ host: 'a', method: 'PUT', names: [], fate: 'passes', after: 1 },
      // Longer than any date here is late.
      ...{ preflightTime: 60 * 120 + 4_000 + 1_000, responseTime: 10 },
    };
    const stall = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4_000 }));
    fc.assert(
      fc.property(burst(60), fc.array(stall, { minLength: 60, maxLength: 60 }), (made, stalls) => {
        const traffic = simulate([slow, ...made], 0, [0, ...stalls]);
        const entries = inLog(traffic);
        const chains = assembleExchanges(entries, { ...chromium, live: true }).map(chainOf);
        expect(chains.map((chain) => looks(chain, entries)).sort()).toEqual(
          traffic.truth.map((chain) => looks(chain, entries)).sort(),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('are the calls that were made, of 1,000 to one URL at once, each with its preflight', () => {
    const slow: Call = {
      ...{ host: 'a', method: 'PUT', names: ['x-a'], fate: 'passes' },
      ...{ after: 0.1, preflightTime: 1_000, responseTime: 20 },
    };
    const fates = ['passes', 'preflight-fails', 'blocked'] as const;
    const made = Array.from({ length: 1_000 }, (_, i): Call => {
      const late = {
        preflightTime: 1_000 + ((i * 7_919) % 3_000),
        responseTime: 20 + ((i * 104_729) % 2_000),
      };
      return { ...slow, ...late, fate: fates[i % fates.length] ?? 'passes' };
    });
    const traffic = simulate(made, 0);
    const entries = inLog(traffic);
    const assembler = createAssembler({ ...chromium, live: true });
    for (let at = 0; at < entries.length; at += 100) assembler.add(entries.slice(at, at + 100));
    const preflightOf = new Map(
      assembler.exchanges().map(({ hops: [{ entry, preflight }] }) => [entry, preflight?.entry ?? null]),
    );
    const wrong = traffic.truth.filter(([hop]) => preflightOf.get(hop?.actual ?? -1) !== hop?.preflight);
    expect(wrong).toEqual([]);
    expect(preflightOf.size).toBe(made.length);
  });

  it('have the page’s origin, also after redirects', () => {
    fc.assert(
      fc.property(calls(20), cache, (made, cacheMs) => {
        const { delivered } = simulate(made, cacheMs);
        for (const { origin } of assembleExchanges(delivered, chromium)) {
          expect(origin.candidates).toEqual(['https://app.test']);
        }
      }),
    );
  });

  it('come out the same however their entries arrive', () => {
    fc.assert(
      fc.property(calls(25), cache, fc.array(fc.integer({ min: 1, max: 9 })), (made, cacheMs, portions) => {
        const { delivered } = simulate(made, cacheMs);
        const assembler = createAssembler(chromium);
        let from = 0;
        for (const portion of portions) {
          assembler.add(delivered.slice(from, from + portion));
          from += portion;
        }
        assembler.add(delivered.slice(from));
        const strip = ({ id: _, alike: __, ...rest }: Exchange) => rest;
        expect(assembler.exchanges().map(strip)).toEqual(assembleExchanges(delivered, chromium).map(strip));
      }),
    );
  });

  it('keep the name they were first shown under, and say what changed', () => {
    fc.assert(
      fc.property(calls(15), cache, (made, cacheMs) => {
        const { delivered } = simulate(made, cacheMs);
        const assembler = createAssembler({ ...chromium, live: true });
        const shown = new Map<string, Exchange>();
        const nameOf = new Map<number, string>();
        for (const entry of delivered) {
          const { changed, removed } = assembler.add([entry]);
          const now = new Map(assembler.exchanges().map((exchange) => [exchange.id, exchange]));
          expect(now.size).toBe(assembler.exchanges().length);
          for (const id of removed) expect(now.has(id)).toBe(false);
          for (const [id, exchange] of now) {
            if (shown.get(id) !== exchange) expect(changed).toContain(exchange);
            const head = exchange.hops[0].entry;
            if (head !== null) expect(nameOf.get(head) ?? id).toBe(id);
            if (head !== null) nameOf.set(head, id);
          }
          for (const id of shown.keys()) if (!now.has(id)) expect(removed).toContain(id);
          shown.clear();
          for (const [id, exchange] of now) shown.set(id, exchange);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleExchanges } from '../../src/exchange/assemble.ts';
import { createAssembler } from '../../src/exchange/assembler.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { rawEntry } from '../har/raw-entry.ts';

/** Values that are nearly what a field should hold. */
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'GET',
    'PUT',
    'OPTIONS',
    'https://api.test/',
    'https://',
    '//',
    'null',
    '\u202e',
    'a\nb',
    '',
  ),
);
const value = fc.oneof(
  text,
  fc.double(),
  fc.constantFrom(null, undefined, 0, -1, 302, 200, []),
  fc.jsonValue(),
);
const header = fc.oneof(
  fc.record({
    name: fc.constantFrom(
      'Origin',
      'Location',
      'Host',
      'Access-Control-Request-Method',
      'Cookie',
      'Referer',
      '\n',
    ),
    value: text,
  }),
  value,
);
const headers = fc.oneof(fc.array(header, { maxLength: 5 }), value);
const entry = fc.oneof(
  value,
  fc.record(
    {
      startedDateTime: fc.oneof(fc.constantFrom('2026-11-22T12:00:00.000Z', '0000-01-01T00:00:00Z'), value),
      time: value,
      request: fc.oneof(fc.record({ method: text, url: text, headers }, { requiredKeys: [] }), value),
      response: fc.oneof(
        fc.record({ status: value, headers, redirectURL: text, _error: value }, { requiredKeys: [] }),
        value,
      ),
      serverIPAddress: text,
      _resourceType: fc.oneof(fc.constantFrom('preflight', 'document', 'fetch', 'xhr'), value),
      _initiator: fc.oneof(fc.record({ type: text, url: text, requestId: text, stack: value }), value),
      timings: value,
    },
    { requiredKeys: [] },
  ),
);

describe('exchanges of anything', () => {
  it('are made without throwing, every entry in at most one place, as plain JSON', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (raw) => {
        const { entries } = readLog({ log: { entries: raw } });
        const exchanges = assembleExchanges(entries);
        const used = exchanges.flatMap(({ hops }) =>
          hops.flatMap((hop) => [hop.entry ?? [], hop.preflight?.entry ?? []].flat()),
        );
        expect(new Set(used).size).toBe(used.length);
        expect(new Set(exchanges.map(({ id }) => id)).size).toBe(exchanges.length);
        expect(JSON.parse(JSON.stringify(exchanges))).toEqual(exchanges);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same one by one as all at once', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (raw) => {
        const { entries } = readLog({ log: { entries: raw } });
        const assembler = createAssembler();
        for (const one of entries) assembler.add([one]);
        const strip = (exchanges: ReturnType<typeof assembleExchanges>) =>
          exchanges.map(({ id: _, alike: __, ...rest }) => rest);
        expect(strip(assembler.exchanges())).toEqual(strip(assembleExchanges(entries)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'know no destination and no type by the name of what every object has: %s',
    (name) => {
      const ofHeader = rawEntry({
        over: { _resourceType: undefined, _initiator: undefined },
        request: [`Sec-Fetch-Dest: ${name}`],
      });
      const ofType = rawEntry({ type: name });
      const [one, other] = assembleExchanges([ofHeader, ofType].map((raw, index) => readEntry(raw, index)));
      expect(one).toMatchObject({
        resourceType: 'unknown',
        // As sent, without an Origin.
        mode: { candidates: ['no-cors'] },
      });
      expect(other?.resourceType).toBe(name.toLowerCase());
      expect(typeof other?.mode.candidates[0]).toBe('string');
    },
  );

  it('say what was missing of an entry of which everything was', () => {
    const [exchange] = assembleExchanges([readEntry(null, 0)]);
    expect(exchange).toMatchObject({
      resourceType: 'unknown',
      hops: [{ url: '', request: { method: '', headers: null }, response: null, entry: 0 }],
      origin: { source: 'nothing' },
      outcome: { kind: 'pending' },
    });
    expect(exchange?.problems).toContainEqual({ path: '', problem: 'missing' });
  });

  it('say each problem once, of requests and of preflights', () => {
    const broken = { request: { method: 'PUT', url: 'https://api.test/', headers: [null] } };
    const preflight = rawEntry({ type: 'preflight', method: 'OPTIONS', over: { time: -1 } });
    const [exchange] = assembleExchanges([readEntry(preflight, 0), readEntry(rawEntry({ over: broken }), 1)]);
    expect(exchange?.hops[0].preflight?.entry).toBe(0);
    expect(exchange?.problems).toEqual([
      { path: 'request.headers[0]', problem: 'not-an-object' },
      { path: 'time', problem: 'out-of-range' },
    ]);
  });
});

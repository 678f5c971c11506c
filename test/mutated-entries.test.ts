import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sequenceOf } from '../panel/components/why/sequence.ts';
import { rowOf } from '../panel/state/view-model.ts';
import { type Analyzed, analyzeLog, createAnalyzer, leavesOrigin } from '../src/analyze.ts';
import { apiFixes, apiLints } from '../src/cli/fix/api-fix.ts';
import { fixJson } from '../src/cli/fix/fix-json.ts';
import { exchangeText } from '../src/cli/human/exchange-text.ts';
import { noColours } from '../src/cli/human/paint.ts';
import { exchangeV1, json } from '../src/cli/json.ts';
import '../src/cli/messages.ts';
import { exportAnalyzed } from '../src/export/export.ts';
import { formatIds } from '../src/export/formats/register.ts';
import { readLog } from '../src/har/whole-log.ts';

/** `npm run fuzz` sets it. */
const runs = Number(process.env.CORS_LENS_RUNS ?? 300);

const folder = new URL('fixtures/chromium-156/', import.meta.url);
const recorded: readonly object[] = readdirSync(folder)
  .filter((name) => /\.(?:har|json)$/.test(name))
  .slice(0, 60)
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')).entries.slice(0, 4));

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length', ''];

/** What a field may hold that no browser writes there. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, 2 ** 53, 0.5, '', [], {}, [[]], [null]),
  fc.constantFrom(...names),
  fc.constantFrom(
    'null',
    '*',
    '\u202e',
    '\0',
    'a\r\nb',
    '\ud800',
    'net::ERR_',
    'data:',
    '://',
    'https://[',
    '%',
    '\\',
  ),
  fc.constantFrom(
    'https://a@b:99999/',
    'x'.repeat(70_000),
    '9'.repeat(5_000),
    '\u200b'.repeat(5_000),
    ','.repeat(5_000),
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(...names).map((name) => JSON.parse(`{${JSON.stringify(name)}: {"name": 1}}`)),
  fc.array(
    fc.record({
      name: fc.constantFrom<unknown>(...names, 'Origin', 1),
      value: fc.constantFrom<unknown>(...names, null),
    }),
  ),
);

/** Every place in a value, the value itself left out. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const here = [...path, key];
    return [here, ...placesIn((value as Readonly<Record<string, unknown>>)[key], here)];
  });
}

function changed(entry: object, [at, value, key]: readonly [number, unknown, string | null]): object {
  const copy = structuredClone(entry);
  const places = placesIn(copy);
  const path = places[at % places.length] ?? [];
  let holder = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  // A list keeps its own length.
  const name = Array.isArray(holder) ? path.at(-1) : (key ?? path.at(-1));
  // As JSON has it: `__proto__` is a field like any other.
  Object.defineProperty(holder, name ?? '', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const mutation = fc.tuple(fc.nat(), odd, fc.option(fc.constantFrom(...names), { freq: 5 }));
const mutated = fc
  .tuple(fc.constantFrom(...recorded), fc.array(mutation, { minLength: 1, maxLength: 3 }))
  .map(([entry, mutations]) => mutations.reduce(changed, entry));

/** All that is made of an exchange, wherever it is shown. */
function show(item: Analyzed): void {
  json(exchangeV1(item));
  exchangeText({ item, underOtherRules: [] }, { width: 80, paint: noColours });
  rowOf(item);
  sequenceOf(item);
  leavesOrigin(item);
}

describe('entries of a browser, changed in any place to anything', () => {
  it(
    `are explained, shown, fixed and exported in ${runs} logs without a mistake of ours`,
    () => {
      expect(recorded.length).toBeGreaterThan(50);
      fc.assert(
        fc.property(fc.array(mutated, { minLength: 1, maxLength: 6 }), (entries) => {
          const { exchanges } = analyzeLog(readLog(JSON.parse(JSON.stringify({ log: { entries } }))));
          for (const item of exchanges) {
            expect(item.decision.trouble).toBeUndefined();
            show(item);
          }
          const analyzer = createAnalyzer({ live: true });
          for (const entry of readLog({ log: { entries } }).entries) analyzer.add([entry]);
          for (const { decision } of analyzer.analyzed()) expect(decision.trouble).toBeUndefined();
          const options = { server: null, urls: [], expose: [], together: false };
          for (const fix of apiFixes(exchanges, options)) json(fixJson([fix], []));
          json(fixJson([], apiLints(exchanges, options, [])));
          const [first, ...rest] = exchanges;
          if (first === undefined) return;
          for (const id of formatIds) {
            const exported = exportAnalyzed([first, ...rest], id);
            expect(JSON.stringify(exported)).not.toContain('export: ');
          }
        }),
        { numRuns: runs },
      );
    },
    Math.max(600_000, runs * 1_000),
  );
});

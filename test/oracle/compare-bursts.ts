import { type Analyzed, explainEntries } from '../../src/analyze.ts';
import { groupBy } from '../../src/engine/group-by.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { placeOf, withoutPlace } from './bursts.ts';
import { type Comparison, type Told, withTimings } from './compare.ts';
import type { Batch, ExchangeSeen } from './exchange-seen.ts';
import { rowsByCase } from './rows.ts';
import { untoldReason } from './untold.ts';

/**
 * The same for calls that share their URLs, by the verdict alone. Which row is of which call is known by a header that is
 * taken out before anything is decided. Of a preflight that failed it is not: those rows are any of the calls that are left.
 */
export function compareBursts(batch: Batch, told: Told): readonly Comparison[] {
  const { entries } = readLog({ log: { entries: batch.entries } });
  const places = entries.map(({ request }) => placeOf(request.headers ?? []));
  const calls = new Map(batch.seen.map(({ one }) => [one.id, one.call]));
  const plain = entries.map((entry, at) => {
    const call = calls.get(`${nameOf(entry)}-${places[at]}`);
    const headers = withoutPlace(entry.request.headers ?? []);
    const bare = { ...entry, request: { ...entry.request, headers } };
    if (!told.callFacts || call === undefined) return bare;
    return { ...bare, call: { credentialsMode: call.credentials, mode: call.mode, redirect: call.redirect } };
  });
  const known = told.timings ? withTimings(plain, batch.timings ?? []) : plain;
  const rows = rowsByCase(
    explainEntries(known, {
      browser: { name: 'firefox', version: batch.browser.version },
      pageUrl: batch.pageUrl,
    }),
  );
  const bySharing = groupBy(batch.seen, ({ one }) => one.shared ?? one.id);
  return [...bySharing].flatMap(([name, seen]) => compareBurst(seen, rows.get(name) ?? [], places));
}

function nameOf({ request }: HarEntry): string | undefined {
  return /\/o\/([^/]+)\//.exec(request.url ?? '')?.[1];
}

function compareBurst(
  seen: readonly ExchangeSeen[],
  rows: readonly Analyzed[],
  places: readonly (number | null)[],
): readonly Comparison[] {
  const own = new Map<ExchangeSeen, Analyzed>();
  const unnamed: Analyzed[] = [];
  for (const row of rows) {
    const place = row.exchange.hops.map(({ entry }) => (entry === null ? null : places[entry])).find(isThere);
    const of = seen.find(({ one }) => isThere(place) && one.id.endsWith(`-${place}`));
    if (of === undefined || own.has(of)) unnamed.push(row);
    else own.set(of, row);
  }
  const open = seen.filter((one) => !own.has(one));
  for (const fits of [true, false]) {
    for (const one of open) {
      if (own.has(one)) continue;
      const at = unnamed.findIndex(({ decision }) => !fits || decision.verdict === one.truth?.verdict);
      const [row] = at < 0 ? [] : unnamed.splice(at, 1);
      if (row !== undefined) own.set(one, row);
    }
  }
  return seen.map((one, at) => comparison(one, own.get(one) ?? null, at === 0 ? unnamed : []));
}

function isThere(place: number | null | undefined): place is number {
  return place !== null && place !== undefined;
}

function comparison(seen: ExchangeSeen, ours: Analyzed | null, stray: readonly Analyzed[]): Comparison {
  const { truth } = seen;
  const base = { truth, ours, stray, seen, unlisted: null };
  if (stray.length > 0) return { ...base, agreement: 'stray', difference: `${stray.length} rows too many` };
  if (truth === null) return { ...base, agreement: 'different', difference: 'no request' };
  if (ours === null) return { ...base, agreement: 'missing', difference: 'not in the log' };
  const { verdict } = ours.decision;
  if (verdict === truth.verdict) return { ...base, agreement: 'same', difference: '' };
  const difference = `${verdict}, but the browser: ${truth.verdict}`;
  const untold = untoldReason(seen, ours, 'firefox');
  if (untold === 'keepalive-credentials') return { ...base, untold, agreement: 'untold', difference };
  return { ...base, agreement: verdict === 'cannot-tell' ? 'alternative' : 'different', difference };
}

import type { Analyzed } from '../../src/analyze.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { OracleCase } from './case.ts';

/** The rows that a case has in our list. */
export interface CaseRows {
  /** That of the call itself; null: there is none. */
  readonly own: Analyzed | null;
  /** Those of no request that was made: of a hop of its own, or a second one of the same call. */
  readonly stray: readonly Analyzed[];
}

/** Ways of a service worker that ask the server for themselves, which is a request and a row of its own. */
export const asksForItself: ReadonlySet<OracleCase['worker']> = new Set(['passes', 'caches', 'opaque']);

/** Every row of a batch by the case that its URL names. */
export function rowsByCase(analyzed: readonly Analyzed[]): ReadonlyMap<string, readonly Analyzed[]> {
  const groups = new Map<string, Analyzed[]>();
  for (const row of analyzed) {
    const id = /\/o\/([^/]+)\//.exec(row.exchange.hops[0].url)?.[1];
    if (id === undefined) continue;
    const group = groups.get(id) ?? [];
    groups.set(id, group);
    group.push(row);
  }
  return groups;
}

/**
 * @param reached how many requests for its first URL came to the server, without preflights. Chromium asks for the rest of
 *   a video or sound whose body breaks off, each time with a request of its own, until it gives up.
 */
export function rowsOf(one: OracleCase, url: string, rows: readonly Analyzed[], reached: number): CaseRows {
  const ofCall = rows.filter(({ exchange }) => exchange.hops[0].url === url);
  const own = ofCall.find((row) => !isWorkers(row)) ?? ofCall[0] ?? null;
  const worker = asksForItself.has(one.worker) ? ofCall.find((row) => row !== own) : undefined;
  const others = rows.filter((row) => row !== own && row !== worker);
  const continued = isMedia(one) ? others.filter(isPartOf(url)).slice(0, Math.max(0, reached - 1)) : [];
  return { own, stray: others.filter((row) => !continued.includes(row)) };
}

function isMedia({ call: { api } }: OracleCase): boolean {
  return api === 'video' || api === 'audio';
}

function isPartOf(url: string): (row: Analyzed) => boolean {
  return ({ exchange: { hops } }) => hops[0].url === url && isRange(hops[0].request.headers);
}

/** A part from the start on is what a video is first asked for by. */
function isRange(headers: HeaderList | null): boolean {
  return (headers ?? []).some(([name, value]) => name.toLowerCase() === 'range' && value !== 'bytes=0-');
}

/** Whether a row is of the service worker's own request. Chromium names the script, and Firefox nobody. */
function isWorkers({ exchange: { serviceWorker, callSite } }: Analyzed): boolean {
  return callSite === undefined ? serviceWorker === 'worker' : callSite.url.endsWith('/service-worker.js');
}

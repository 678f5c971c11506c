import fc from 'fast-check';
import type { CredentialsMode } from '../../src/engine/exchange.ts';
import type { Call, OracleCase, PlannedResponse } from './case.ts';
import { generate } from './generate.ts';
import type { HostKind } from './hosts.ts';
import { oneOf } from './weighted.ts';

/** So many calls at once at most. */
const mostAtOnce = 30;

const credentials = oneOf<CredentialsMode>([
  [2, 'same-origin'],
  [2, 'include'],
  [1, 'omit'],
]);
const burst = fc.array(credentials, { minLength: 2, maxLength: mostAtOnce });

/** Which call of a burst an entry is of: it stands in a header that needs no preflight. Taken out before we decide. */
const marker = 'Accept-Language';

/**
 * `count` calls or a few more, in bursts to one URL each: alike but for their credentials mode. All that the network or
 * script itself could end them by is left out, so that a call that is rejected was refused.
 */
export function generateBursts(seed: number, count: number, hosts: HostKind): readonly OracleCase[] {
  const patterns = fc.sample(fc.noBias(burst), { seed, numRuns: count });
  const cases: OracleCase[] = [];
  for (const [at, one] of generate(seed, count, { calls: 'fetch', hosts }).entries()) {
    if (cases.length >= count) break;
    for (const [index, mode] of (patterns[at] ?? []).entries()) cases.push(inBurst(one, index, mode));
  }
  return cases;
}

function inBurst(one: OracleCase, index: number, mode: CredentialsMode): OracleCase {
  const [stop] = one.stops;
  const whole = (response: PlannedResponse): PlannedResponse => ({ ...response, broken: 'no' });
  const { preflight, response } = stop;
  return {
    ...one,
    id: `${one.id}-${index}`,
    shared: one.id,
    ...{ from: one.from === 'frame' ? 'frame' : 'page', worker: 'none' },
    call: ofBurst(one.call, index, mode),
    stops: [{ ...stop, preflight: whole(preflight), response: whole(response) }],
  };
}

function ofBurst(call: Call, index: number, mode: CredentialsMode): Call {
  return {
    ...call,
    headers: [...call.headers.filter(([name]) => name !== marker), [marker, `x-${index}`]],
    credentials: call.api === 'xhr' && mode === 'omit' ? 'same-origin' : mode,
    ...{ mode: 'cors', redirect: 'follow', integrity: 'none', reads: 'whole', uploadListener: false },
  };
}

/** The calls that are made at once, in order: each by itself where none share a URL. */
export function bursts(cases: readonly OracleCase[]): readonly (readonly OracleCase[])[] {
  const groups = new Map<string, OracleCase[]>();
  for (const one of cases) {
    const group = groups.get(one.shared ?? one.id) ?? [];
    groups.set(one.shared ?? one.id, group);
    group.push(one);
  }
  return [...groups.values()];
}

type Headers = readonly (readonly [name: string, value: string])[];

/** Its place in its burst; null: nothing tells. */
export function placeOf(headers: Headers): number | null {
  const value = headers.find(([name]) => name.toLowerCase() === marker.toLowerCase())?.[1];
  const [, index] = /^x-(\d+)$/.exec(value ?? '') ?? [];
  return index === undefined ? null : Number(index);
}

/** As all calls of a page have it. */
export function withoutPlace(headers: Headers): Headers {
  return headers.map(([name, value]) =>
    name.toLowerCase() === marker.toLowerCase() ? [name, 'en-US,en;q=0.9'] : [name, value],
  );
}

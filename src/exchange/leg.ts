import type { HarEntry } from '../har/entry.ts';

/** One URL of an exchange before it is one: an actual request, its preflight, or both. */
export type Leg =
  | {
      readonly actual: HarEntry;
      readonly preflight: HarEntry | null;
      /**
       * What is listed of the request that a redirect would have led to, had it not been refused or given up: of Firefox the
       * request, of Chromium its preflight.
       */
      readonly refused?: HarEntry;
      /** Time alone decided that the preflight is this request's, and it could be another's. */
      readonly openPair?: true;
    }
  /** A preflight whose request the capture does not have. */
  | {
      readonly actual: null;
      readonly preflight: HarEntry;
      readonly refused?: never;
      readonly openPair?: never;
    };

/** The legs of one exchange, in the order their URLs were asked for. */
export type Chain = readonly [Leg, ...Leg[]];

/** The leg a chain ended at. */
export function lastLeg(chain: Chain): Leg {
  return chain[chain.length - 1] ?? chain[0];
}

/** The entry a leg is known by. */
export function headOf(leg: Leg): HarEntry {
  return leg.actual ?? leg.preflight;
}

/** Milliseconds since the epoch; null: not known. */
export function endOf(entry: HarEntry): number | null {
  return entry.startedMs === null || entry.time === null ? null : entry.startedMs + entry.time;
}

import { groupBy } from '../engine/group-by.ts';
import type { Need } from '../fix/need.ts';
import { seenIn } from '../fix/seen.ts';

/** What an API was seen to let the pages of one origin do. */
export interface Allowance {
  /** What `Origin` carried; `null` where it was opaque. */
  readonly origin: string;
  /** Exchanges with a response, by id: all of this was read from them. */
  readonly evidence: readonly string[];
  /** Whether a response allowed this origin, by its name or with `*`. */
  readonly allowed: boolean;
  readonly anyOrigin: boolean;
  /** In alphabetical order; those that need no leave are in it when a request with them was let through. */
  readonly methods: readonly string[];
  /** Lower case, in alphabetical order; `*` where the wildcard was seen. */
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly credentials: boolean;
  /** Seconds, as sent; null: no response has any. */
  readonly maxAge: number | null;
}

/** By the origin of the page. @param needs all of one API */
export function allowancesOf(needs: readonly Need[]): readonly Allowance[] {
  return [...groupBy(needs, ({ origin }) => origin)]
    .map(([origin, own]) => allowanceOf(origin, own))
    .sort((a, b) => b.evidence.length - a.evidence.length);
}

function allowanceOf(origin: string, needs: readonly Need[]): Allowance {
  const responded = needs.filter(({ hop }) => hop.response !== null || hop.preflight?.response != null);
  const seen = seenIn(
    responded.flatMap(({ hop }) => [hop.preflight?.response, hop.response].flatMap((each) => each ?? [])),
  );
  const passed = needs.filter(({ decided: { decision } }) => decision.verdict === 'allowed');
  const star = (part: 'methods' | 'requestHeaders' | 'exposedHeaders') =>
    seen.wildcards.has(part) ? ['*'] : [];
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  return {
    origin,
    evidence: [...new Set(responded.map(({ decided }) => decided.exchange.id))],
    allowed: seen.anyOrigin || seen.origins.has(origin),
    anyOrigin: seen.anyOrigin,
    methods: sorted([...seen.methods, ...passed.map(({ method }) => method), ...star('methods')]),
    headers: sorted([...seen.requestHeaders, ...star('requestHeaders')]),
    exposed: sorted([...seen.exposedHeaders, ...star('exposedHeaders')]),
    credentials: seen.credentials,
    maxAge: seen.maxAge,
  };
}

import type { PreflightCause } from '../engine/decision.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import {
  type CachedPreflight,
  dropPreflights,
  isPreflightCached,
  storePreflight,
} from '../engine/fetch/preflight-cache.ts';
import type { Profile } from '../engine/profiles/profile.ts';
import type { Phase } from '../engine/reasons.ts';
import type { Need } from '../fix/need.ts';

/** Seconds: the longest time any browser caches a preflight, if the profile says nothing. */
const CAP = 86_400;

/** What preflights to one API cost, and what could be had for less. */
export interface PreflightCost {
  readonly count: number;
  /** Milliseconds that requests waited for them, added up. */
  readonly ms: number;
  /** Those that would not have been sent if the responses before them had been cached as long as this browser can. */
  readonly saved: { readonly count: number; readonly ms: number };
  /** Seconds: the longest time this browser caches a preflight. */
  readonly cap: number;
  /** What made them necessary, the commonest first. */
  readonly causes: readonly CostCause[];
}

export interface CostCause {
  readonly kind: 'method' | 'header';
  /** The method, or the header's name in lower case. */
  readonly name: string;
  /** Preflights it was a cause of. */
  readonly count: number;
  /** Preflights it was the only cause of: without it they would not have been sent. */
  readonly alone: number;
}

export function preflightCost(needs: readonly Need[], profile: Profile): PreflightCost {
  const sent = needs.filter(({ hop }) => hop.preflight !== null).sort((a, b) => startOf(a) - startOf(b));
  const cap = profile.longestMaxAge ?? CAP;
  const saved = savedOf(needs, cap, profile);
  return {
    count: sent.length,
    ms: sum(sent.map(timeOf)),
    saved: { count: saved.length, ms: sum(saved.map(timeOf)) },
    cap,
    causes: causesOf(sent),
  };
}

/** Played through the browser's own cache, with every good response kept for as long as it goes. */
function savedOf(needs: readonly Need[], cap: number, profile: Profile): readonly Need[] {
  let cache: readonly CachedPreflight[] = [];
  const saved: Need[] = [];
  for (const need of needs.toSorted((a, b) => startOf(a) - startOf(b))) {
    const { hop, origin, method, requestHeaders, credentials } = need;
    const key = { origin, url: hop.url.split('#')[0] ?? hop.url, include: credentials };
    if (hop.preflight !== null) {
      const request = { ...key, method, unsafeNames: requestHeaders, headers: hop.request.headers ?? [] };
      if (isPreflightCached(cache, { ...request, startedMs: startOf(need) }, profile)) saved.push(need);
      else if (hop.preflight.response !== null && !stoppedIn('preflight', need)) {
        const { headers } = hop.preflight.response;
        const receivedMs = startOf(need) + timeOf(need);
        cache = storePreflight(cache, key, keptFor(headers, cap), receivedMs, profile);
      }
    }
    // A browser that met this failure asks again the next time.
    if (stoppedIn('preflight', need)) cache = dropPreflights(cache, key, 'preflight', profile);
    else if (stoppedIn('actual', need)) cache = dropPreflights(cache, key, 'cors-check', profile);
  }
  return saved;
}

function stoppedIn(phase: Phase, { decided: { decision }, index }: Need): boolean {
  return decision.verdict === 'blocked' && decision.phase === phase && decision.hop === index;
}

function keptFor(headers: HeaderList, seconds: number): HeaderList {
  const others = headers.filter(([name]) => name.toLowerCase() !== 'access-control-max-age');
  return [...others, ['Access-Control-Max-Age', String(seconds)]];
}

function causesOf(sent: readonly Need[]): readonly CostCause[] {
  const found = new Map<string, { kind: CostCause['kind']; name: string; count: number; alone: number }>();
  for (const { decided } of sent) {
    const named = decided.decision.preflightCauses.flatMap(nameOf);
    for (const { kind, name } of named) {
      const cause = found.get(`${kind} ${name}`) ?? { kind, name, count: 0, alone: 0 };
      found.set(`${kind} ${name}`, cause);
      cause.count++;
      if (named.length === 1) cause.alone++;
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function nameOf(cause: PreflightCause): readonly Pick<CostCause, 'kind' | 'name'>[] {
  if (cause.kind === 'method') return [{ kind: 'method', name: cause.method }];
  if (cause.kind === 'header') return [{ kind: 'header', name: cause.name.toLowerCase() }];
  return cause.kind === 'total-length'
    ? cause.names.map((name) => ({ kind: 'header', name: name.toLowerCase() }))
    : [];
}

function startOf({ hop }: Need): number {
  return hop.preflight?.startedMs ?? hop.startedMs ?? 0;
}

function timeOf({ hop }: Need): number {
  return Math.max(hop.preflight?.time ?? 0, 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

import { longestChain } from '../engine/fetch/redirect.ts';
import type { HarEntry } from '../har/entry.ts';
import { browserOfEntry, profileOf } from './browser.ts';
import { isPreflight } from './captured-question.ts';
import type { AssemblyContext } from './context.ts';
import { followRedirects, redirectTarget } from './follow-redirects.ts';
import { withInnerPreflights } from './inner-request.ts';
import type { Chain, Leg } from './leg.ts';
import { lastLeg } from './leg.ts';
import { pairPreflights } from './preflights/pair-preflights.ts';
import { pairRegardlessOfTime } from './preflights/pair-regardless-of-time.ts';
import { joinByRequestId } from './same-request.ts';
import { eachInSteps, type Steps } from './steps.ts';
import { joinUnfollowed } from './unfollowed.ts';
import { urlKey } from './url-key.ts';

/** Makes the chains of entries that say which request they are of. */
type ByName = (entries: readonly HarEntry[]) => {
  readonly named: readonly Chain[];
  readonly others: readonly HarEntry[];
};

let byName: ByName | null = null;

/** `named-chains.ts` comes by itself: what DevTools give the panel says of nothing which request it is of. */
export function chainByName(names: ByName): void {
  byName = names;
}

/**
 * The chains that the entries of one cluster make: preflights paired, redirects followed. Where the capture says what is
 * whose, that is so; the rest is told by what they hold.
 */
export function* chainsOf(entries: readonly HarEntry[], context: AssemblyContext): Steps<readonly Chain[]> {
  const { named, others } = byName === null ? { named: [], others: entries } : byName(entries);
  const [only] = others;
  if (only === undefined) return named;
  // Most are alone: nothing is to be found out of them.
  const told = others.length === 1 ? [[alone(only)] as const] : yield* toldChains(others, context);
  return named.length === 0 ? told : [...named, ...told];
}

const alone = (entry: HarEntry): Leg =>
  !entry.neverSent && isPreflight(entry)
    ? { actual: null, preflight: entry }
    : { actual: entry, preflight: null };

function* toldChains(entries: readonly HarEntry[], context: AssemblyContext): Steps<readonly Chain[]> {
  const legs = yield* legsOf(entries, context);
  const browser = context.browser ?? (entries[0] ? browserOfEntry(entries[0]) : null);
  const { next, phantoms } = yield* followRedirects(legs, profileOf(browser));
  const followers = new Set(next.values());
  const chains: Chain[] = [];
  const taken = new Set<Leg>(phantoms.values());

  const follow = (first: Leg): void => {
    let chain: [Leg, ...Leg[]] = [first];
    taken.add(first);
    for (let leg = next.get(first); leg !== undefined && !taken.has(leg); leg = next.get(leg)) {
      taken.add(leg);
      if (chain.length < longestChain) chain.push(leg);
      else {
        chains.push(chain);
        chain = [leg];
      }
    }
    chains.push(chain);
  };
  for (const leg of legs) if (!followers.has(leg) && !taken.has(leg)) follow(leg);
  // Without times a chain can come back to where it began: then it begins anywhere.
  for (const leg of legs) if (!taken.has(leg)) follow(leg);
  const whole = chains.map((chain) => {
    const refused = phantoms.get(lastLeg(chain))?.actual;
    const last = chain.at(-1);
    if (refused == null || last?.actual == null) return chain;
    return [...chain.slice(0, -1), { ...last, refused }] as unknown as Chain;
  });
  yield;
  const joined = yield* joinByRequestId(whole);
  yield;
  const unfollowed = yield* joinUnfollowed(joined);
  yield;
  return withInnerPreflights(unfollowed);
}

function* legsOf(entries: readonly HarEntry[], context: AssemblyContext): Steps<readonly Leg[]> {
  const groups = new Map<string, { preflights: HarEntry[]; actuals: HarEntry[]; calls: HarEntry[] }>();
  yield* eachInSteps(entries, (entry) => {
    const key = urlKey(entry.request.url);
    const group = groups.get(key) ?? { preflights: [], actuals: [], calls: [] };
    groups.set(key, group);
    if (entry.neverSent) group.calls.push(entry);
    else (isPreflight(entry) ? group.preflights : group.actuals).push(entry);
  });
  const targets = new Set<string | null>();
  yield* eachInSteps(entries, (entry) => targets.add(redirectTarget(entry)));
  const legs: Leg[] = [];
  for (const [key, { preflights, actuals, calls }] of groups) {
    const first = preflights[0] ?? actuals[0];
    const browser = context.browser ?? (first === undefined ? null : browserOfEntry(first));
    const { pairs, open } = yield* pairPreflights(preflights, actuals, profileOf(browser), {
      ...context,
      followed: targets.has(key),
    });
    const late = yield* pairRegardlessOfTime(preflights, actuals, pairs, profileOf(browser), context);
    const preflightOf = new Map([...pairs, ...late].map(([preflight, actual]) => [actual, preflight]));
    for (const call of calls) legs.push({ actual: call, preflight: null });
    for (const actual of actuals) {
      const preflight = preflightOf.get(actual) ?? null;
      const isOpen = preflight !== null && open.has(preflight);
      legs.push({ actual, preflight, ...(isOpen ? { openPair: true } : {}) });
    }
    for (const preflight of preflights) {
      if (!pairs.has(preflight) && !late.has(preflight)) legs.push({ actual: null, preflight });
    }
  }
  return legs;
}

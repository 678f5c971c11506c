import { longestChain } from '../engine/fetch/redirect.ts';
import type { HarEntry } from '../har/entry.ts';
import { chainByName } from './assemble-cluster.ts';
import { capturedQuestion, isPreflight } from './captured-question.ts';
import type { Chain, Leg } from './leg.ts';
import { leadsTo } from './same-request.ts';
import { urlKey } from './url-key.ts';

/** What one request left in the log. */
interface Parts {
  readonly hops: HarEntry[];
  readonly preflights: HarEntry[];
}

/**
 * The chains of entries that say which request they are of, by that alone: a preflight names the request it was sent for. The
 * others are left.
 */
function namedChains(entries: readonly HarEntry[]): {
  readonly named: readonly Chain[];
  readonly others: readonly HarEntry[];
} {
  const requests = new Map<string, Parts>();
  const others: HarEntry[] = [];
  for (const entry of entries) {
    const { of } = entry;
    if (of === undefined) {
      others.push(entry);
      continue;
    }
    const asks = isPreflight(entry) ? (entry.initiator?.requestId ?? null) : null;
    const id = asks ?? of.request;
    const parts = requests.get(id) ?? { hops: [], preflights: [] };
    requests.set(id, parts);
    (asks === null ? parts.hops : parts.preflights).push(entry);
  }
  return { named: [...requests.values()].flatMap(chainsOfParts), others };
}

function chainsOfParts({ hops, preflights }: Parts): readonly Chain[] {
  hops.sort((a, b) => (a.of?.hop ?? 0) - (b.of?.hop ?? 0));
  preflights.sort((a, b) => a.index - b.index);
  const legs: Leg[] = hops.slice(0, longestChain).map((actual) => ({ actual, preflight: null }));
  const alone: Chain[] = [];
  for (const preflight of preflights) {
    const at = legs.findIndex((leg) => asksFor(preflight, leg));
    const leg = legs[at];
    const last = legs.at(-1);
    if (leg?.actual != null) legs[at] = { actual: leg.actual, preflight };
    // The request ended before it came to the next URL, so that there is no entry of it there.
    else if (last?.actual != null && last.refused === undefined && isOnTheWay(last.actual, preflight)) {
      legs[legs.length - 1] = { ...last, refused: preflight };
    } else alone.push([{ actual: null, preflight }]);
  }
  const [first, ...rest] = legs;
  return first === undefined ? alone : [[first, ...rest], ...alone];
}

function asksFor(preflight: HarEntry, { actual, preflight: own }: Leg): boolean {
  if (actual === null || own !== null) return false;
  if (urlKey(actual.request.url) !== urlKey(preflight.request.url)) return false;
  const { method } = capturedQuestion(preflight);
  return method === null || actual.request.method === null || method === actual.request.method;
}

function isOnTheWay(redirect: HarEntry, preflight: HarEntry): boolean {
  return leadsTo(redirect) === urlKey(preflight.request.url);
}

chainByName(namedChains);

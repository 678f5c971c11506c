import type { Analyzed } from '../../../src/analyze.ts';
import { type Fix, fixesFor, further, guessServers, type ServerGuess } from '../../../src/fix/box.ts';
import { originOf } from '../../../src/url/origin-of.ts';

/** All that there is to say of how one exchange is fixed, and what its API needs besides. */
export interface FixOfRequest {
  readonly target: string;
  /** For this request alone; null: nothing has to change. */
  readonly fix: Fix | null;
  /** The same for this page's other requests to the API as well; null: it is the same. */
  readonly together: Fix | null;
  /** How many of those need more than `fix`. */
  readonly others: number;
  readonly guesses: readonly ServerGuess[];
  /** The requests it was read from; empty: there is nothing to say of the server. */
  readonly requests: readonly Analyzed[];
}

/** The last one that was made: who shows it asks after who has loaded what it needs. */
let last: { readonly item: Analyzed; readonly all: readonly Analyzed[]; readonly made: FixOfRequest } | null =
  null;

/** No more of an API's exchanges are looked at, the latest ones: it is done again whenever another comes. */
const MOST = 500;

/**
 * @param all exchanges of the log; those of other APIs do not count, nor do those on which this browser set headers: they
 *   do not show what the server does
 */
export function fixOf(item: Analyzed, all: readonly Analyzed[]): FixOfRequest {
  if (last === null || last.item !== item || last.all !== all) last = { item, all, made: make(item, all) };
  return last.made;
}

function make(item: Analyzed, all: readonly Analyzed[]): FixOfRequest {
  const { exchange, decision } = item;
  const { url } = exchange.hops[decision.hop] ?? exchange.hops[0];
  const isServers = ({ exchange: { headersSet } }: Analyzed) => headersSet === undefined;
  const own = isServers(item) ? [item] : [];
  const servers = all.filter((each) => each !== item && isServers(each));
  const [first = null] = fixesFor(own, { beside: servers.slice(-MOST) });
  const target = first?.target ?? originOf(url) ?? url;
  const same = servers
    .filter((each) => each.exchange.hops.some((hop) => isOf(hop.url, target)))
    .slice(1 - MOST);
  const ofTarget = (items: Parameters<typeof fixesFor>[0]) =>
    fixesFor(items, { beside: same }).find((each) => each.target === target) ?? null;
  // Of a request on which headers were set, there is what the others need.
  const fix = own.length === 0 ? ofTarget(same) : first;
  const others = fix === null || own.length === 0 ? [] : further(fix, own, same);
  return {
    target,
    fix,
    together: others.length === 0 ? null : ofTarget([item, ...others]),
    others: others.length,
    // The response that failed first: it may come from another layer than the others.
    guesses: guessServers([...own, ...same], target),
    requests: [...same, ...own],
  };
}

/** Whether a URL is of an origin. Browsers write URLs so that most need not be parsed for it. */
function isOf(url: string, target: string): boolean {
  if (url.startsWith(target)) return /^(?:$|[/?#])/.test(url.slice(target.length, target.length + 1));
  return /^[a-z+.-]+:\/\/[^/?#]*[@A-Z]/.test(url) && originOf(url) === target;
}

import type { Analyzed } from '../../../src/analyze.ts';
import {
  type Fix,
  fixesFor,
  guessServers,
  type LintFinding,
  lintExchanges,
  type ServerGuess,
} from '../../../src/fix/register.ts';

/** All that there is to say of how the API of one exchange is mended. */
export interface FixOfApi {
  readonly target: string;
  /** null: nothing has to change. */
  readonly fix: Fix | null;
  readonly guesses: readonly ServerGuess[];
  readonly lint: readonly LintFinding[];
  /** How many exchanges of the log it is made for. */
  readonly requests: number;
}

/** No more of an API's exchanges are looked at, the latest ones: it is done again whenever another comes. */
const MOST = 500;

/**
 * @param all exchanges of the log; those of other APIs do not count, nor do those on which this browser set headers: they
 *   do not show what the server does
 */
export function fixOf(item: Analyzed, all: readonly Analyzed[]): FixOfApi {
  const { exchange, decision } = item;
  const { url } = exchange.hops[decision.hop] ?? exchange.hops[0];
  const target = originOf(url) ?? url;
  const isServers = ({ exchange: { headersSet } }: Analyzed) => headersSet === undefined;
  const others = all.filter(
    (each) => each !== item && isServers(each) && each.exchange.hops.some((hop) => isOf(hop.url, target)),
  );
  const same = [...others.slice(1 - MOST), ...(isServers(item) ? [item] : [])];
  return {
    target,
    fix: fixesFor(same).find((each) => each.target === target) ?? null,
    guesses: guessServers(same, target),
    lint: lintExchanges(same, target),
    requests: same.length,
  };
}

/** Whether a URL is of an origin. Browsers write URLs so that most need not be parsed for it. */
function isOf(url: string, target: string): boolean {
  if (url.startsWith(target)) return /^(?:$|[/?#])/.test(url.slice(target.length, target.length + 1));
  return /^[a-z+.-]+:\/\/[^/?#]*[@A-Z]/.test(url) && originOf(url) === target;
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

import type { Decided } from '../engine/decision.ts';
import type { Hop, Preflight } from '../engine/exchange.ts';
import type { ServerClue } from '../remedies/known-servers/find.ts';
import { serversAt, serversOf } from '../remedies/known-servers/find.ts';
import { originOf } from '../url/origin-of.ts';

export type { ServerClue } from '../remedies/known-servers/find.ts';

export interface ServerGuess {
  /** Of the register. */
  readonly id: string;
  readonly clue: ServerClue;
}

/**
 * Which servers an API may be, the likeliest first, each once with what says so; empty where nothing does. What failed may
 * come from another layer than the rest: the one that sent the response a browser refused is the one to configure.
 */
export function guessServers(items: readonly Decided[], target: string): readonly ServerGuess[] {
  const guesses = [
    ...marksIn(items.flatMap(refusedHop), target),
    ...marksIn(items.flatMap(allHops), target),
    ...serversAt(target),
  ];
  return guesses.filter(({ id }, index) => guesses.findIndex((other) => other.id === id) === index);
}

type Asked = Pick<Hop, 'url' | 'response'> & { readonly preflight: Pick<Preflight, 'response'> | null };

const allHops = ({ exchange }: Decided): readonly Asked[] => exchange.hops;

/** The one response that the decision fell at. */
function refusedHop({ exchange, decision }: Decided): readonly Asked[] {
  const hop = exchange.hops[decision.hop];
  if (hop === undefined || decision.verdict !== 'blocked') return [];
  const { url, preflight, response } = hop;
  return [
    decision.phase === 'preflight' ? { url, preflight, response: null } : { url, preflight: null, response },
  ];
}

function marksIn(asked: readonly Asked[], target: string): readonly ServerGuess[] {
  const hops = asked.filter(({ url }) => originOf(url) === target);
  return serversOf(
    hops.flatMap(({ preflight, response }) => [
      ...(preflight?.response ? [{ response: preflight.response, preflight: true }] : []),
      ...(response ? [{ response, preflight: false }] : []),
    ]),
  );
}

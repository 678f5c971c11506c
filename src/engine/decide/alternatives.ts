import type { Alternative, Readable } from '../decision.ts';
import type { Exchange } from '../exchange.ts';
import type { Profile } from '../profiles/profile.ts';
import { alternativesToFailure } from './alternatives-to-failure.ts';
import { alternativesWithoutOutcome } from './alternatives-without-outcome.ts';
import { otherRefusals } from './before-network.ts';
import { corsErrorName } from './browser-names.ts';
import { consoleKey } from './console-key.ts';
import type { Judgement } from './judgement.ts';
import { spaceMismatches } from './overruled-by-browser.ts';
import { readable } from './readable.ts';

/**
 * Everything that the capture leaves possible, the chosen judgement first; empty where that is one.
 *
 * @param left the judgements that explain the outcome, the chosen one first
 * @param dropped those that do not
 */
export function alternativesTo(
  chosen: Judgement,
  left: readonly Judgement[],
  dropped: readonly Judgement[],
  exchange: Exchange,
  profile: Profile,
): readonly Alternative[] {
  const possible = [
    ...left,
    ...otherRefusals(chosen, exchange, profile),
    // Possible though another judgement explains the outcome, if less likely.
    ...spaceMismatches(dropped, exchange, profile),
    ...alternativesToFailure(chosen, exchange, profile),
    ...alternativesWithoutOutcome(chosen, exchange, profile),
  ];
  return distinct(possible, exchange, profile);
}

/** Empty where all come to the same: there is nothing to choose from. */
function distinct(
  possible: readonly Judgement[],
  exchange: Exchange,
  profile: Profile,
): readonly Alternative[] {
  if (possible.length < 2) return [];
  const different: { readonly judgement: Judgement; readonly headers: Readable }[] = [];
  for (const judgement of possible) {
    const headers = readable(exchange, judgement.verdict, judgement.assumption, profile);
    const isKnown = different.some(
      (known) => isSame(known.judgement, judgement) && isSameList(known.headers.exposed, headers.exposed),
    );
    if (!isKnown) different.push({ judgement, headers });
  }
  if (different.length < 2) return [];
  return different.map(({ judgement, headers }) => {
    const { assumption, verdict, reason, phase, hop, evidence } = judgement;
    return {
      ...assumption,
      verdict,
      reason,
      phase,
      hop,
      corsError: corsErrorName(reason, phase, evidence),
      firefoxKey: consoleKey(judgement, exchange, evidence),
      readable: headers,
    };
  });
}

function isSame(one: Judgement, other: Judgement): boolean {
  return (
    one.verdict === other.verdict &&
    one.reason === other.reason &&
    one.phase === other.phase &&
    one.hop === other.hop
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i]);
}

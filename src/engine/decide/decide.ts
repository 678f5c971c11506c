import type { Decision } from '../decision.ts';
import type { Exchange, Hop } from '../exchange.ts';
import type { Profile } from '../profiles/profile.ts';
import { alternativesTo } from './alternatives.ts';
import { assumptions } from './assumption.ts';
import { decideWithheld } from './decide-withheld.ts';
import { explainsOutcome, wasLetThrough } from './explains-outcome.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { likeliestFirst } from './likeliest.ts';
import { ofNoBrowser } from './no-browser.ts';
import { overruledByBrowser } from './overruled-by-browser.ts';
import { writeDecision } from './write-decision.ts';

/**
 * Decides an exchange under a profile, in six steps:
 *
 * 1. Judge it under every assumption: what the capture cannot show is tried in each way it may have been.
 * 2. Keep the judgements that explain what the browser reported; where none does, all of them.
 * 3. Let the browser's report have the last word on each.
 * 4. Choose the likeliest.
 * 5. Put beside it what else the capture leaves possible.
 * 6. Write the decision. Where the judgements that are left differ, it is `cannot-tell`.
 */
export function decide(exchange: Exchange, profile: Profile): Decision {
  if (exchange.client.program === undefined) return decideForPage(exchange, profile);
  return ofNoBrowser(exchange, decideForPage({ ...exchange, supposed: true }, profile));
}

function decideForPage(exchange: Exchange, profile: Profile): Decision {
  const all = assumptions(exchange).map((assumption) => judge(exchange, assumption, profile));
  const explaining = all.filter((judgement) => explainsOutcome(judgement, exchange));
  const isExplained = explaining.length > 0;
  if (!isExplained && isOfAnotherPreflight(all, exchange)) {
    const coherent = withoutContradiction(exchange);
    if (coherent !== null) return decideForPage(coherent, profile);
  }
  if (!isExplained && exchange.outcome.kind === 'failure' && exchange.outcome.source === 'resource-timing') {
    // No status there means only that script was not given the response: it may have given it up itself.
    return (
      decideWithheld(all, exchange, profile) ??
      decideForPage({ ...exchange, outcome: { kind: 'not-reported' } }, profile)
    );
  }
  const left = likeliestFirst(
    (isExplained ? explaining : all).map((judgement) =>
      overruledByBrowser(judgement, exchange, profile, isExplained),
    ),
  );
  const chosen = left[0] as Judgement;
  const dropped = isExplained ? all.filter((judgement) => !explaining.includes(judgement)) : [];
  const alternatives = alternativesTo(chosen, left, dropped, exchange, profile);
  return writeDecision(chosen, left, alternatives, exchange, profile);
}

/** Whether a preflight fails before a request that was sent: it is not the one that let the request through, or nothing was. */
function isOfAnotherPreflight(judgements: readonly Judgement[], exchange: Exchange): boolean {
  return judgements.every(
    (judgement) => judgement.phase === 'preflight' && wasLetThrough(judgement, exchange),
  );
}

/**
 * Without what contradicts: a response is more than the preflight before it, and a preflight more than timings by which the
 * request went out. null: there is nothing of the kind.
 */
function withoutContradiction(exchange: Exchange): Exchange | null {
  const { hops } = exchange;
  let changed = false;
  const coherent = (hop: Hop, at: number): Hop => {
    const wentOn = hop.response !== null || hops[at + 1]?.response != null;
    if (wentOn ? hop.preflight === null : hop.sent !== true) return hop;
    changed = true;
    if (wentOn) return { ...hop, preflight: null };
    const { sent: _, ...unsent } = hop;
    return unsent;
  };
  const [first, ...rest] = hops;
  const without: Exchange['hops'] = [coherent(first, 0), ...rest.map((hop, at) => coherent(hop, at + 1))];
  return changed ? { ...exchange, hops: without } : null;
}

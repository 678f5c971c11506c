import { longestChain } from '../engine/fetch/redirect.ts';
import { unlistedNames } from '../engine/fetch/unlisted-names.ts';
import { sayCount } from '../words/plural.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Case } from './case.ts';
import type { Particulars } from './detail.ts';
import { reasonExplanations } from './families/register.ts';
import { explanationOf } from './headline.ts';
import { hasNoResponse } from './labels/running.ts';
import { preflightCauseWords } from './preflight-causes.ts';
import { isReportedByChromium } from './reported-by-chromium.ts';
import { explainStep } from './steps.ts';
import { troubleOf, troubleWords } from './unexplained.ts';

/** All that is said of a decision below its title and its sentence. Never throws. */
export function particulars(c: Case): Particulars {
  const { trace, preflightCauses } = c.decision;
  const words = explanationOf(c);
  try {
    return {
      notes: [...words.notes(c), ...runningNotes(c), ...otherCauses(c), ...leftOutNotes(c)],
      steps: trace.map(explainStep),
      preflightCauses: preflightCauses.slice(0, causesAtMost).map(preflightCauseWords),
      links: words.links.filter((id) => id !== 'chromeRequestBlocking' || isReportedByChromium(c.exchange)),
    };
  } catch (error) {
    const { summary, steps, preflightCauses, links } = troubleWords(troubleOf('explain', error));
    return { notes: [summary], steps, preflightCauses, links };
  }
}

/** Causes of a preflight that are put into words: a person reads a few. */
const causesAtMost = 100;

/** That the body is still to come changes nothing. */
function runningNotes(c: Case): readonly Text[] {
  const { exchange, decision } = c;
  return exchange.running && !hasNoResponse(c) && decision.verdict !== 'not-cors'
    ? [say('note.running')]
    : [];
}

/** Limits that cut something are said. */
function leftOutNotes({ exchange, decision }: Case): readonly Text[] {
  const names = unlistedNames(exchange, decision);
  const causes = decision.preflightCauses.length - causesAtMost;
  const hops = exchange.hops.length;
  const { crowdCutAt } = exchange;
  return [
    ...(names > 0 ? [sayCount('note.names-left-out', names)] : []),
    ...(causes > 0 ? [sayCount('note.causes-left-out', causes)] : []),
    ...(crowdCutAt === undefined ? [] : [say('note.crowd-cut', { count: crowdCutAt })]),
    ...(hops >= longestChain ? [say('note.redirects-left-out', { count: hops })] : []),
  ];
}

/** Where the verdict is sure and its reason is not: the other reasons that the log fits as well. */
function otherCauses({ decision }: Case): readonly Text[] {
  if (decision.verdict === 'cannot-tell') return [];
  const others = new Set(decision.alternatives.flatMap(({ reason }) => reason ?? []));
  for (const known of [decision.reason, 'blocked-without-trace'] as const) if (known) others.delete(known);
  // The likeliest: a list of all that is possible says nothing.
  return [...others]
    .slice(0, 3)
    .map((reason) => say('note.could-also-be', { reason: say(reasonExplanations[reason].title) }));
}

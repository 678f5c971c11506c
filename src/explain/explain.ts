import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { longestChain } from '../engine/fetch/redirect.ts';
import { unlistedNames } from '../engine/fetch/unlisted-names.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { type Case, caseOf } from './case.ts';
import type { Explanation } from './explanation.ts';
import { preflightCauseWords } from './preflight-causes.ts';
import { reasonExplanations } from './reasons/register.ts';
import { isUnanswered, running, withRunning } from './running.ts';
import { explainStep } from './steps.ts';
import { troubleOf, troubleWords } from './unexplained.ts';
import { verdictExplanations } from './verdicts/register.ts';

/**
 * A decision in words. Never throws; what the capture lacks is said to be unknown. What a list does not show is put into
 * words when it is first asked for.
 */
export function explain(exchange: Exchange, decision: Decision): Explanation {
  const c = caseOf(exchange, decision);
  const { reason, verdict } = decision;
  const words = isUnanswered(c)
    ? running
    : reason === null
      ? verdictExplanations[verdict]
      : reasonExplanations[reason];
  const detail = once((): Pick<Explanation, 'title' | 'summary' | 'notes' | 'steps' | 'preflightCauses'> => {
    try {
      return {
        title: say(words.title),
        summary: words.summary(c),
        notes: [...words.notes(c), ...runningNotes(c), ...otherCauses(c), ...leftOutNotes(c)],
        steps: decision.trace.map(explainStep),
        preflightCauses: decision.preflightCauses.slice(0, causesAtMost).map(preflightCauseWords),
      };
    } catch (error) {
      return troubleWords(troubleOf('explain', error));
    }
  });
  return {
    label: isUnanswered(c) ? words.label(c) : withRunning(c, words.label(c)),
    get title() {
      return detail().title;
    },
    get summary() {
      return detail().summary;
    },
    get notes() {
      return detail().notes;
    },
    get steps() {
      return detail().steps;
    },
    get preflightCauses() {
      return detail().preflightCauses;
    },
    links: words.links,
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Causes of a preflight that are put into words: a person reads a few. */
const causesAtMost = 100;

/** That the body is still to come changes nothing. */
function runningNotes(c: Case): readonly Text[] {
  return c.exchange.running && !isUnanswered(c) ? [say('note.running')] : [];
}

/** Limits that cut something are said. */
function leftOutNotes({ exchange, decision }: Case): readonly Text[] {
  const names = unlistedNames(exchange, decision);
  const causes = decision.preflightCauses.length - causesAtMost;
  const hops = exchange.hops.length;
  const { crowdCutAt } = exchange;
  return [
    ...(names > 0 ? [say('note.names-left-out', { count: names })] : []),
    ...(causes > 0 ? [say('note.causes-left-out', { count: causes })] : []),
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

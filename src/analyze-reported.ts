import { analyzeExchange } from './analyze.ts';
import { meaningOfCorsError } from './engine/decide/browser-names.ts';
import { decide } from './engine/decide/decide.ts';
import { namedByBrowser } from './engine/decide/named-by-browser.ts';
import type { Alternative, Decision, Evidence } from './engine/decision.ts';
import type { Exchange, ReportedCorsError } from './engine/exchange.ts';
import type { Profile } from './engine/profiles/profile.ts';
import type { ReasonId } from './engine/reasons.ts';
import './exchange/named-chains.ts';
import { caseOf } from './explain/case.ts';
import { explain } from './explain/explain.ts';
import type { Analyzed } from './explain/explanation.ts';

/**
 * An exchange beside which the browser's own reason is known: that chooses among what the capture leaves open. Where all that
 * the capture shows comes to another, `decision.disputed` says so. null: the browser names no reason.
 */
export function analyzeReported(exchange: Exchange, profile: Profile): Analyzed | null {
  const { reported } = exchange;
  if (reported === undefined || exchange.trouble !== undefined) return null;
  const decision = settled(exchange, decide(exchange, profile), reported, profile);
  return { exchange, decision, explanation: explain(exchange, decision) };
}

/** Any exchange, by the browser's own reason where that is known. Never throws. */
export function analyzeAsReported(exchange: Exchange, profile: Profile): Analyzed {
  try {
    return analyzeReported(exchange, profile) ?? analyzeExchange(exchange, profile);
  } catch {
    return analyzeExchange(exchange, profile);
  }
}

function settled(
  exchange: Exchange,
  decision: Decision,
  reported: ReportedCorsError,
  profile: Profile,
): Decision {
  const { corsError } = reported;
  if (decision.corsError === corsError || exchange.outcome.kind === 'pending') return decision;
  const possible = decision.alternatives.find((alternative) => alternative.corsError === corsError);
  if (possible !== undefined) return chosen(exchange, decision, { ...possible, reported }, profile);
  const named = asNamed(exchange, decision, reported);
  if (named !== null && isOfSpaces(corsError)) return named;
  const isOpen = decision.reason === null || decision.reason === 'blocked-without-trace';
  // What is not in the capture contradicts nothing.
  if (isOpen && named !== null && caseOf(exchange, named).response === null) return named;
  return { ...(isOpen && named !== null ? named : decision), disputed: reported };
}

/** Decided again by the facts of that alternative, which are known now. */
function chosen(
  exchange: Exchange,
  decision: Decision,
  possible: Alternative & { readonly reported: ReportedCorsError },
  profile: Profile,
): Decision {
  const { credentialsMode, mode, origin, redirectMode } = possible;
  const again = decide(
    {
      ...exchange,
      redirectMode,
      credentialsMode: { candidates: [credentialsMode], source: 'outcome' },
      mode: { candidates: [mode], source: 'outcome' },
      origin: { candidates: [origin], source: 'outcome' },
    },
    profile,
  );
  if (again.corsError === possible.corsError) return again;
  const { verdict, reason, phase, hop, corsError, firefoxKey, readable, reported } = possible;
  return {
    ...decision,
    ...{ verdict, reason, phase, hop, corsError, firefoxKey, readable },
    evidence: { ...decision.evidence, ...(reason === null ? {} : proven(exchange, hop, reason, reported)) },
    alternatives: [],
    missing: [],
  };
}

/** The browser's own name for it, also where the capture lacks what it speaks of. null: it is none of ours. */
function asNamed(exchange: Exchange, decision: Decision, reported: ReportedCorsError): Decision | null {
  const { corsError } = reported;
  const { reasons, phase } = meaningOfCorsError(corsError);
  const [reason] = reasons;
  if (reason === undefined) return null;
  return {
    ...decision,
    ...{ verdict: 'blocked', reason, corsError, phase: phase ?? 'actual' },
    evidence: { ...decision.evidence, ...proven(exchange, decision.hop, reason, reported) },
    alternatives: [],
    missing: [],
  };
}

function proven(exchange: Exchange, hop: number, reason: ReasonId, reported: ReportedCorsError): Evidence {
  const { method } = (exchange.hops[hop] ?? exchange.hops[0]).request;
  return namedByBrowser(reason, method, { said: reported.corsError, about: reported.parameter });
}

/** Which addresses are whose only the browser knows: no header says it. */
function isOfSpaces(corsError: string): boolean {
  return /LocalNetwork|PrivateNetwork/.test(corsError);
}

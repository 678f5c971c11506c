import { analyzeExchange } from './analyze.ts';
import { meaningOfCorsError } from './engine/decide/browser-names.ts';
import { decide } from './engine/decide/decide.ts';
import type { Alternative, Decision } from './engine/decision.ts';
import type { Exchange, ReportedCorsError } from './engine/exchange.ts';
import type { Profile } from './engine/profiles/profile.ts';
import './exchange/named-chains.ts';
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
  if (possible !== undefined) return chosen(exchange, decision, possible, profile);
  const named = asNamed(decision, reported);
  if (named !== null && isOfSpaces(corsError)) return named;
  const isOpen = decision.reason === null || decision.reason === 'blocked-without-trace';
  return { ...(isOpen && named !== null ? named : decision), disputed: reported };
}

/** Decided again by the facts of that alternative, which are known now. */
function chosen(exchange: Exchange, decision: Decision, possible: Alternative, profile: Profile): Decision {
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
  const { verdict, reason, phase, hop, corsError, firefoxKey, readable } = possible;
  return {
    ...decision,
    ...{ verdict, reason, phase, hop, corsError, firefoxKey, readable },
    alternatives: [],
    missing: [],
  };
}

/** The browser's own name for it, also where the capture lacks what it speaks of. null: it is none of ours. */
function asNamed(decision: Decision, { corsError, parameter }: ReportedCorsError): Decision | null {
  const { reasons, phase } = meaningOfCorsError(corsError);
  const [reason] = reasons;
  if (reason === undefined) return null;
  const value = parameter !== null && reason.startsWith('allow-origin-') ? { allowed: parameter } : {};
  return {
    ...decision,
    ...{ verdict: 'blocked', reason, corsError, phase: phase ?? 'actual' },
    evidence: { ...decision.evidence, ...value },
    alternatives: [],
    missing: [],
  };
}

/** Which addresses are whose only the browser knows: no header says it. */
function isOfSpaces(corsError: string): boolean {
  return /LocalNetwork|PrivateNetwork/.test(corsError);
}

import type { Decision, StepId } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { serializeOrigin } from '../engine/fetch/origin.ts';
import type { ReasonId } from '../engine/reasons.ts';
import type { PolicyPart } from './remedy.ts';

const partOf: Readonly<Partial<Record<StepId, PolicyPart>>> = {
  'allow-origin-present': 'origins',
  'allow-origin-single': 'origins',
  'allow-origin-valid': 'origins',
  'allow-origin-matches': 'origins',
  'allow-credentials-true': 'credentials',
  'preflight-status-ok': 'preflightStatus',
  'preflight-not-redirected': 'preflightStatus',
  'allow-methods-parses': 'methods',
  'allow-headers-parses': 'requestHeaders',
  'method-allowed': 'methods',
  'header-allowed': 'requestHeaders',
};

const partOfReason: Readonly<Partial<Record<ReasonId, PolicyPart>>> = {
  'allow-origin-missing': 'origins',
  'allow-origin-mismatch': 'origins',
  'allow-origin-repeated': 'origins',
  'allow-origin-invalid': 'origins',
  'allow-origin-wildcard-with-credentials': 'origins',
  'allow-credentials-missing': 'credentials',
  'preflight-status-not-ok': 'preflightStatus',
  'preflight-redirected': 'preflightStatus',
  'allow-methods-unparsable': 'methods',
  'allow-headers-unparsable': 'requestHeaders',
  'header-not-allowed': 'requestHeaders',
  'blocked-without-trace': 'origins',
  'cached-without-allow-origin': 'origins',
};

/** The parts of a policy for `target` whose step failed, this one's and those that would fail next. */
export function failedParts(exchange: Exchange, decision: Decision, target: string): readonly PolicyPart[] {
  const { reason, evidence } = decision;
  const parts = new Set<PolicyPart>();
  const own = reason === null ? undefined : partOfReason[reason];
  // Of a preflight that is not in the capture there is no step.
  if (reason === 'method-not-allowed' && evidence.named !== undefined && evidence.requested !== 'patch')
    parts.add('methods');
  if (own !== undefined) parts.add(own);
  for (const step of decision.trace) {
    const part = step.outcome === 'fail' ? partOf[step.step] : undefined;
    const of = exchange.hops[step.hop];
    if (part === undefined || !of || serializeOrigin(of.url) !== target) continue;
    // A page that spells its method wrong is put right in the page.
    if (step.step === 'method-allowed' && isAllowedInCapitals(step.subject, step.received)) continue;
    parts.add(part);
  }
  return [...parts];
}

function isAllowedInCapitals(method: string | null, allowed: string | null): boolean {
  if (method === null || method === 'PATCH' || !/^patch$/i.test(method)) return false;
  return (allowed ?? '').split(',').some((item) => item.trim() === 'PATCH');
}

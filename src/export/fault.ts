import type { Decision } from '../engine/decision.ts';
import { isBlockedReason, type Phase, type ReasonId } from '../engine/reasons.ts';
import type { AssertionId } from './assertion.ts';

/** The one assertion that fails today. */
export interface Fault {
  readonly phase: Phase;
  /** `answered`: no response comes. */
  readonly check: AssertionId | 'answered';
  /** The header or method it is about, where there is one check for each. */
  readonly subject: string | null;
}

const checks: Readonly<Partial<Record<ReasonId, AssertionId>>> = {
  'allow-origin-missing': 'allow-origin',
  'allow-origin-mismatch': 'allow-origin',
  'allow-origin-repeated': 'allow-origin',
  'allow-origin-invalid': 'allow-origin',
  'allow-origin-wildcard-with-credentials': 'allow-origin',
  'allow-credentials-missing': 'allow-credentials',
  'preflight-status-not-ok': 'preflight-status',
  'preflight-redirected': 'preflight-status',
  'allow-methods-unparsable': 'allow-methods-parse',
  'allow-headers-unparsable': 'allow-headers-parse',
  'method-not-allowed': 'method',
  'header-not-allowed': 'header',
  'private-network-not-allowed': 'private-network',
  'redirect-with-credentials': 'location',
  'redirect-invalid': 'location',
  'too-many-redirects': 'no-redirect',
  'redirect-mode-error': 'no-redirect',
  'redirect-body-not-replayable': 'no-redirect',
  'cached-without-allow-origin': 'vary',
  'cross-origin-resource-policy': 'resource-policy',
  'cross-origin-embedder-policy': 'resource-policy',
};

/** Which assertion shows today's fault; null: none does. */
export function faultOf({ reason, phase, evidence }: Decision): Fault | null {
  if (reason === null) return null;
  const check = checks[reason];
  if (check !== undefined) {
    const subject = check === 'header' ? (evidence.name ?? null) : null;
    return { phase: phase ?? 'actual', check, subject };
  }
  return isBlockedReason(reason) ? null : { phase: phase ?? 'actual', check: 'answered', subject: null };
}

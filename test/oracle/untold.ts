import type { Decision } from '../../src/engine/decision.ts';
import type { ExchangeSeen } from './exchange-seen.ts';

/** What became of a call and no log of the browser tells, so that our word can only be what the log leads to. */
export const untoldReasons = {
  integrity:
    '`fetch()` with `integrity`: it is checked once the body is there, and the log has the response as any other',
  'policy-on-redirect':
    'a redirect to where the document’s policy does not let it go, which Firefox refuses before it looks at CORS',
  'keepalive-credentials':
    '`keepalive` with credentials in Firefox: it has not the header that tells of credentials, and the log does not say which has `keepalive`',
} as const;

export type UntoldReason = keyof typeof untoldReasons;

/** Why a decision may differ from what script got; null: it may not. */
export function untoldReason(
  { one, outcome, truth }: ExchangeSeen,
  decision: Decision,
  browser: 'chromium' | 'firefox',
): UntoldReason | null {
  const withCookies = one.call.keepalive && one.call.credentials === 'include';
  const isTakenForNone = !decision.credentialsMode.candidates.includes('include');
  if (browser === 'firefox' && withCookies && isTakenForNone) return 'keepalive-credentials';
  const early = one.from === 'csp' && truth?.error === 'CORSDidNotSucceed2' && decision.phase === 'redirect';
  if (early && truth.verdict === 'failed' && decision.verdict === 'blocked') return 'policy-on-redirect';
  const checked = one.call.integrity !== 'none' && outcome.kind === 'rejected';
  const isFine = ['allowed', 'not-cors', 'opaque'].includes(decision.verdict);
  return checked && isFine && truth?.verdict === 'failed' && truth.error === null ? 'integrity' : null;
}

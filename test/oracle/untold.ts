import type { Analyzed } from '../../src/analyze.ts';
import type { ExchangeSeen } from './exchange-seen.ts';
import { asksForItself } from './rows.ts';

/** What became of a call and no log of the browser tells, so that our word can only be what the log leads to. */
export const untoldReasons = {
  integrity:
    '`fetch()` with `integrity`: it is checked once the body is there, and the log has the response as any other',
  'policy-on-redirect':
    'a redirect to where the document’s policy does not let it go, which Firefox refuses before it looks at CORS',
  'keepalive-credentials':
    '`keepalive` with credentials in Firefox: it has not the header that tells of credentials, and the log does not say which has `keepalive`',
  'given-up':
    'a call that script gave up as its response, its service worker’s or its preflight’s came: no log but Chromium’s tells of it',
  'given-up-running':
    'a call that script gave up behind a redirect, which Firefox’s log goes on showing as one that runs',
  'given-up-at-headers':
    'a call that script gave up in the moment when its headers came: Chromium’s log has them, as of a body that was given up',
  'sandboxed-no-cors':
    '`no-cors` from a sandboxed frame to its page’s host over plain http: it sends nothing that tells it from the page',
  'worker-elsewhere':
    'the page’s own URL, for which its service worker followed a redirect to another origin: the page’s row shows none of that',
  'cut-behind-worker':
    'a body that broke off behind a service worker: Chromium ends it at times as one that script aborted, and Firefox lists no body of what a worker hands on',
  'frame-refused':
    'a call of a frame that its mode forbids, which Firefox lists without a header that names the frame',
} as const;

export type UntoldReason = keyof typeof untoldReasons;

/** Why a decision may differ from what script got; null: it may not. */
export function untoldReason(
  { one, outcome, truth }: ExchangeSeen,
  { decision, exchange }: Pick<Analyzed, 'decision' | 'exchange'>,
  browser: 'chromium' | 'firefox' | 'webkit',
): UntoldReason | null {
  const withCookies = one.call.keepalive && one.call.credentials === 'include';
  const isTakenForNone = !decision.credentialsMode.candidates.includes('include');
  if (browser === 'firefox' && withCookies && isTakenForNone) return 'keepalive-credentials';
  const isGivenUp = outcome.kind === 'rejected' && outcome.error.startsWith('AbortError');
  const isCut =
    decision.verdict === 'blocked' || (browser === 'webkit' && decision.verdict === 'cannot-tell');
  const isWorkers = browser === 'firefox' && exchange.serviceWorker === 'page' && decision.reason === null;
  if (browser !== 'chromium' && isGivenUp && (isCut || isWorkers)) return 'given-up';
  const runs = exchange.outcome.kind === 'pending' && exchange.hops.length > 1;
  if (browser === 'firefox' && isGivenUp && runs && decision.verdict === 'cannot-tell')
    return 'given-up-running';
  const isGiven = ['allowed', 'not-cors', 'opaque'].includes(decision.verdict);
  const atHeaders = isGiven && exchange.hops.at(-1)?.bodyGivenUp === true && truth?.verdict === 'failed';
  if (browser === 'chromium' && isGivenUp && atHeaders) return 'given-up-at-headers';
  const early = one.from === 'csp' && truth?.error === 'CORSDidNotSucceed2' && truth.verdict === 'failed';
  const isAtRedirect = decision.verdict === 'blocked' && decision.phase === 'redirect';
  // Where the redirect itself would do, all that is known is that nothing followed.
  const isOpen = decision.verdict === 'cannot-tell' && decision.evidence.location !== undefined;
  if (early && (isAtRedirect || isOpen)) return 'policy-on-redirect';
  const isCutBehind =
    browser !== 'webkit' && asksForItself.has(one.worker) && one.stops.at(-1)?.response.broken === 'cut';
  const isFailed = truth?.verdict === 'failed' && outcome.kind === 'resolved';
  const isWhole = ['allowed', 'not-cors'].includes(decision.verdict);
  if (isCutBehind && isFailed && isWhole) return 'cut-behind-worker';
  const ofFrame = one.from === 'cross-frame' || one.from === 'sandboxed';
  const isRefused = one.call.mode === 'same-origin' && truth?.verdict === 'blocked' && truth.error === null;
  if (browser === 'firefox' && ofFrame && isRefused && decision.verdict === 'failed') return 'frame-refused';
  const isOpaque = decision.verdict === 'not-cors' && truth?.verdict === 'opaque';
  if (isOpaque && one.from === 'sandboxed' && one.page === 'http') return 'sandboxed-no-cors';
  if (isOpaque && asksForItself.has(one.worker)) return 'worker-elsewhere';
  const checked = one.call.integrity !== 'none' && outcome.kind === 'rejected';
  const isFine = ['allowed', 'not-cors', 'opaque', 'cannot-tell'].includes(decision.verdict);
  return checked && isFine && truth?.verdict === 'failed' && truth.error === null ? 'integrity' : null;
}

import type { Exchange, Hop } from '../exchange.ts';
import { type Check, cannotTell, fail, pass } from '../fetch/check.ts';
import { originParts } from '../fetch/origin.ts';
import { refusalOfTarget } from './before-network.ts';
import type { HopContext, HopVerdict } from './hop-context.ts';
import { judgeArrival } from './judge-arrival.ts';
import { judgeLocalNetwork, judgeLocalNetworkWithoutCors } from './judge-local-network.ts';
import { judgeResponse } from './judge-response.ts';
import { judgeWithoutCors } from './judge-without-cors.ts';
import { isBeforeNetwork } from './reason-of-symptom.ts';

/**
 * Main fetch for one hop: by the request's mode and its URL, whether CORS applies to it. The steps that are named beside
 * the checks, here and in the files that begin with `judge-`, are numbered as in the review draft of June 2026.
 *
 * @see https://fetch.spec.whatwg.org/#concept-main-fetch
 * @see https://fetch.spec.whatwg.org/review-drafts/2026-06/
 */
export function judgeHop(context: HopContext): HopVerdict {
  const { exchange, hop, index, trace, assumption, crossOrigin } = context;
  const { mode } = assumption;
  const target = originParts(hop.url);
  if (target === null) {
    trace.add('actual', index, cannotTell('cors-applies', { received: hop.url }));
    return 'cannot-tell';
  }
  const { protocol } = target;

  // Main fetch 12, first case: a URL that no server is asked for.
  if (protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || isFile(hop, protocol)) {
    return judgeWithoutCors(context, 'not-cors');
  }
  // Main fetch 12, first case: the same origin, or a mode that knows no CORS.
  if (mode === 'navigate' || mode === 'websocket' || mode === 'webtransport' || !crossOrigin) {
    judgeLocalNetworkWithoutCors(context);
    return trace.failure ? 'blocked' : judgeWithoutCors(context, 'not-cors');
  }
  // Main fetch 7: what the document's own policy forbids was refused for that, in whatever mode.
  const byPolicy = policyCheck(context);
  if (byPolicy !== null) {
    trace.add('actual', index, byPolicy);
    return 'failed';
  }
  // Main fetch 12, the cases that end at once.
  const byMode = modeCheck(context, protocol);
  if (byMode !== null) {
    trace.add('actual', index, byMode);
    return 'blocked';
  }
  const values = { received: target.origin ?? 'null', expected: assumption.origin };
  trace.add('actual', index, pass('cors-applies', values));
  if (isBeforeNetwork(hop)) {
    judgeArrival(context);
    return 'failed';
  }
  // Local Network Access asks when the connection is there, which is before any response.
  judgeLocalNetwork(context);
  if (trace.failure) return 'blocked';
  // Main fetch 12: mode `no-cors` (2 and 3), else mode `cors`, which is HTTP fetch.
  return mode === 'no-cors' && !isReadable(exchange)
    ? judgeWithoutCors(context, 'opaque')
    : judgeResponse(context);
}

/** A file of this computer's, which the browser lists as read only where it has read it; what it refuses has no response. */
function isFile({ response }: Hop, protocol: string): boolean {
  return protocol === 'file:' && response !== null;
}

/** Main fetch 7, of what never left the browser; null: no Content Security Policy of the document forbids it. */
function policyCheck({ exchange, hop, assumption, profile }: HopContext): Check | null {
  if (hop.symptom !== 'never-opened') return null;
  const refusal = refusalOfTarget(exchange, hop.url, assumption.origin, profile);
  if (refusal?.reason !== 'content-security-policy') return null;
  return fail('response-arrived', refusal.reason, { netError: '', ...refusal.evidence });
}

/** Main fetch 12, of a URL of another origin; null: the request goes out. */
function modeCheck({ hop, assumption }: HopContext, protocol: string): Check | null {
  const { mode, origin, redirectMode } = assumption;
  // Mode `same-origin`.
  if (mode === 'same-origin') {
    const values = { expected: origin, received: hop.url };
    return fail('mode-allows-cross-origin', 'mode-same-origin', {}, values);
  }
  // Mode `no-cors` 1: the redirect mode is not `follow`.
  if (mode === 'no-cors' && redirectMode !== 'follow' && hop.symptom === 'never-opened') {
    const values = { expected: 'follow', received: redirectMode };
    return fail('mode-allows-cross-origin', 'no-cors-redirect-mode', {}, values);
  }
  // The scheme is not HTTP(S).
  if (protocol !== 'http:' && protocol !== 'https:') {
    const scheme = protocol.slice(0, -1);
    const values = { expected: 'http | https', received: scheme };
    return fail('scheme-is-http', 'scheme-not-cors', { scheme }, values);
  }
  return null;
}

/**
 * Whether a service worker gave a response that script reads in mode `no-cors` as well: one that it made up, or had
 * asked for otherwise.
 */
function isReadable({ serviceWorker, serviceWorkerSource, workerGot, outcome }: Exchange): boolean {
  const isTold = outcome.kind === 'success' && outcome.source === 'resource-timing';
  return (
    serviceWorker === 'page' && (isTold || workerGot === 'cors' || serviceWorkerSource === 'fallback-code')
  );
}

import { type Check, cannotTell, fail, pass } from '../fetch/check.ts';
import { isMixedContent, secureBy } from '../fetch/mixed-content.ts';
import { corsNetError, failedReason } from '../network-failure.ts';
import type { FailedReason } from '../reasons.ts';
import { type HopContext, networkFailure } from './hop-context.ts';
import { reasonOfSymptom } from './reason-of-symptom.ts';

/**
 * HTTP-network-or-cache fetch: whether the response came, and whole.
 *
 * @see https://fetch.spec.whatwg.org/#concept-http-network-or-cache-fetch
 */
export function judgeArrival(context: HopContext): void {
  context.trace.add('actual', context.index, arrivalCheck(context));
}

function arrivalCheck(context: HopContext): Check {
  const { exchange, hop } = context;
  const { netError, response } = hop;
  const failure = (reason: FailedReason, name: string) =>
    networkFailure('response-arrived', reason, name, context);

  const reason = netError === null ? null : failedReason(netError);
  if (netError !== null && reason !== null) return failure(reason, netError);
  if (hop.symptom !== undefined && !isHandedOn(context))
    return failure(reasonOfSymptom(context, hop.symptom), '');
  if (response === null && isRefusedLoopback(context)) return failure('mixed-content', netError ?? '');
  if (response === null && netError === corsNetError) return afterCorsError(context);
  if (isHandshakeRefused(context)) {
    const values = { expected: '101', received: String(response?.status) };
    return fail('response-arrived', 'network-error', { netError: '' }, values);
  }
  // A finished entry without a response: the network failed, and nothing says how. In a file without what the browser hid it
  // may be that.
  const mayBeHidden = exchange.lacks === 'hidden-responses' && context.crossOrigin;
  const hasCome = response !== null || hop.headersAlone !== undefined;
  if (!hasCome && exchange.outcome.kind === 'not-reported' && hop.entry !== null && !mayBeHidden) {
    return failure('network-error', netError ?? '');
  }
  return response === null
    ? cannotTell('response-arrived', { received: netError })
    : pass('response-arrived', { received: String(response.status) });
}

/** Of a response that nobody may read a call in mode `no-cors` has the head, also where the body is kept back; an element fails. */
function isHandedOn({ exchange: { resourceType }, hop, assumption }: HopContext): boolean {
  if (hop.symptom !== 'kept-back') return false;
  return assumption.mode !== 'no-cors' || !elements.has(resourceType);
}

const elements: ReadonlySet<string> = new Set(['script', 'stylesheet', 'image', 'media', 'texttrack']);

/** Mixed content that only some browsers take for it; what all do has an error, or a symptom, of its own. */
function isRefusedLoopback({ exchange, hop, assumption, profile }: HopContext): boolean {
  const from = secureBy(assumption.origin, exchange.client.document);
  return profile.loopbackIsMixedContent && isMixedContent(from, hop.url, profile);
}

/** The browser's name for CORS stands for a failed service worker too, and at the page's own origin for any failure. */
function afterCorsError(context: HopContext): Check {
  const { serviceWorker, responseUnseen } = context.exchange;
  if (serviceWorker === 'page')
    return networkFailure('response-arrived', 'service-worker-failed', corsNetError, context);
  if (!context.crossOrigin && !responseUnseen)
    return networkFailure('response-arrived', 'network-error', corsNetError, context);
  return cannotTell('response-arrived', { received: corsNetError });
}

/** Whether a WebSocket got an ordinary http response: a status of 101 alone opens one. */
function isHandshakeRefused({ exchange, assumption, hop }: HopContext): boolean {
  if (assumption.mode !== 'websocket' || exchange.outcome.kind !== 'not-reported') return false;
  return hop.response !== null && hop.response.status !== 101;
}

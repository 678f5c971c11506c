import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { isToken } from '../engine/fetch/extract-header-list-values.ts';
import { isForbiddenMethod } from '../engine/fetch/method.ts';
import { preflightQuestionAt } from '../engine/fetch/preflight-request.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { requestHeaders } from './request-headers.ts';
import './messages.ts';
import { parseUrl } from '../url/parse-url.ts';

/**
 * Why a page cannot have sent what was captured; null: it can. A method, a header name or an origin that HTTP cannot
 * carry was written by somebody else, and what is raw in one format is code in another: none of them ever sees it.
 *
 * @see https://fetch.spec.whatwg.org/#concept-method
 */
export function whyNotSendable(exchange: Exchange, decision: Decision, hasBody: boolean): Text | null {
  const [clientOrigin] = decision.origin.candidates;
  const [{ request: first }] = exchange.hops;
  if (hasBody && /^(?:get|head)$/i.test(first.method)) {
    return say('export.not-testable.body', { method: first.method });
  }
  if (!isOrigin(clientOrigin)) return say('export.not-testable.origin', { origin: clientOrigin });
  for (const [index, { url, request }] of exchange.hops.entries()) {
    if (index > decision.hop) break;
    const question = preflightQuestionAt(exchange, index, clientOrigin);
    const methods = question === null ? [request.method] : [request.method, question.method];
    const method = methods.find((each) => !isToken(each) || isForbiddenMethod(each));
    if (method !== undefined) return say('export.not-testable.method', { method });
    const name = question?.names.find((each) => !isToken(each));
    if (name !== undefined) return say('export.not-testable.header', { name });
    const origins = requestHeaders(exchange, index, clientOrigin, false).slice(0, 1);
    const origin = [...origins.map(([, value]) => value), question?.origin ?? clientOrigin].find(
      (each) => !isOrigin(each),
    );
    if (origin !== undefined) return say('export.not-testable.origin', { origin });
    if (hasLogin(parseUrl(url))) return say('export.not-testable.login', { url });
  }
  return null;
}

/** A serialized origin is ASCII, without spaces, whatever else stands in a capture. */
function isOrigin(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** `fetch()` refuses an address with a user name or a password. */
function hasLogin(url: URL | null): boolean {
  return url !== null && url.username + url.password !== '';
}

import { decide } from '../../src/engine/decide/decide.ts';
import type { Decision } from '../../src/engine/decision.ts';
import type { CapturedResponse } from '../../src/engine/exchange.ts';
import { corsUnsafeRequestHeaderNames } from '../../src/engine/fetch/preflight-needed.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { type Remedy, remediesOf } from '../../src/remedies/index.ts';
import '../../src/remedies/messages.ts';
import { corsFailure, exchange, hop, preflight } from '../build/exchange.ts';
import { headersOf, type RemedyCase, type ReportedResponse } from './remedy-case.ts';

const response = (captured: ReportedResponse | null | undefined): CapturedResponse | null =>
  captured == null
    ? null
    : {
        status: captured.status,
        headers: headersOf(captured.headers),
        ...(captured.said === undefined ? {} : { said: captured.said }),
      };

/** As Chromium would have captured it. */
export function listed(one: Omit<RemedyCase, 'first' | 'owner'>): {
  readonly decision: Decision;
  readonly remedies: readonly Remedy[];
} {
  const origin = one.origin ?? 'https://app.test';
  const method = one.method ?? 'GET';
  const requestHeaders = headersOf(one.sent);
  const names = corsUnsafeRequestHeaderNames(requestHeaders, chromium(null)).names.join(',');
  const first = hop({
    url: one.url ?? 'https://api.test/data',
    method,
    requestHeaders: [...requestHeaders, ['Origin', origin]],
    response: response(one.response),
    preflight:
      one.preflight === undefined ? null : preflight(response(one.preflight), { method, names, origin }),
  });
  const led =
    one.then &&
    hop({
      url: one.then.url,
      method,
      requestHeaders: [...requestHeaders, ['Origin', origin]],
      response: one.then.status === undefined ? null : response({ ...one.then, status: one.then.status }),
      preflight:
        one.then.preflight === undefined
          ? null
          : preflight(response(one.then.preflight), { method, names, origin }),
    });
  const built = exchange({
    origin,
    credentials: one.include ? 'include' : 'same-origin',
    outcome: corsFailure,
    hops: led ? [first, led] : [first],
    rest: {
      resourceType: one.resourceType ?? 'fetch',
      ...(one.calledFrom && { callSite: { url: one.calledFrom, line: 1, column: 1 } }),
    },
  });
  const decision = decide(built, chromium(156));
  return { decision, remedies: remediesOf(built, decision) };
}

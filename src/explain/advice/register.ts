import type { Decision } from '../../engine/decision.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { remediesOf } from '../../remedies/index.ts';
import '../messages.ts';
import type { Advice } from '../advice.ts';
import { caseOf } from '../case.ts';
import type { ExplainedAdvice } from '../explanation.ts';
import { alikeRequests } from './alike-requests.ts';
import { allowHeadersOnRequest } from './allow-headers-on-request.ts';
import { allowOriginNull } from './allow-origin-null.ts';
import { authErrorFirst } from './auth-error-first.ts';
import { authorizationCoveredByWildcard } from './authorization-covered-by-wildcard.ts';
import { authorizationDroppedOnRedirect } from './authorization-dropped-on-redirect.ts';
import { bodyNotRead } from './body-not-read.ts';
import { cachedForAnotherOrigin } from './cached-for-another-origin.ts';
import { callFinalAddress } from './call-final-address.ts';
import { contentTypeWithoutBody } from './content-type-without-body.ts';
import { cookieNotSent } from './cookie-not-sent.ts';
import { differentOriginLocalhost } from './different-origin-localhost.ts';
import { differentOriginPort } from './different-origin-port.ts';
import { differentOriginScheme } from './different-origin-scheme.ts';
import { differentOriginSubdomain } from './different-origin-subdomain.ts';
import { differentOriginWww } from './different-origin-www.ts';
import { differsByBrowser } from './differs-by-browser.ts';
import { duplicateFromTwoLayers } from './duplicate-from-two-layers.ts';
import { elementNeedsCors } from './element-needs-cors.ts';
import { failsNext } from './fails-next.ts';
import { headerAskedInVain } from './header-asked-in-vain.ts';
import { headersNotExposed } from './headers-not-exposed.ts';
import { headersOnPreflightOnly } from './headers-on-preflight-only.ts';
import { loginRedirect } from './login-redirect.ts';
import { maxAgeAboveCap } from './max-age-above-cap.ts';
import { methodCase } from './method-case.ts';
import { noCorsHeadersDropped } from './no-cors-headers-dropped.ts';
import { noCorsOpaque } from './no-cors-opaque.ts';
import { nullOriginPage } from './null-origin-page.ts';
import { openPair } from './open-pair.ts';
import { optionsNotHandled } from './options-not-handled.ts';
import { preflightCost } from './preflight-cost.ts';
import { preflightFromCache } from './preflight-from-cache.ts';
import { preflightHidesReason } from './preflight-hides-reason.ts';
import { preflightNotCached } from './preflight-not-cached.ts';
import { redirectTaintedOrigin } from './redirect-tainted-origin.ts';
import { requestWasSent } from './request-was-sent.ts';
import { isSaid } from './said.ts';
import { serverErrorFirst } from './server-error-first.ts';
import { serviceWorker } from './service-worker.ts';
import { varyOriginMissing } from './vary-origin-missing.ts';
import { wildcardLiteralWithCredentials } from './wildcard-literal-with-credentials.ts';

/** Every finding by its id, the most urgent first: the order they are told in. */
export const advices = {
  'server-error-first': serverErrorFirst,
  'auth-error-first': authErrorFirst,
  'options-not-handled': optionsNotHandled,
  'request-was-sent': requestWasSent,
  'fails-next': failsNext,
  'login-redirect': loginRedirect,
  'call-final-address': callFinalAddress,
  'redirect-tainted-origin': redirectTaintedOrigin,
  'null-origin-page': nullOriginPage,
  'headers-on-preflight-only': headersOnPreflightOnly,
  'preflight-hides-reason': preflightHidesReason,
  'duplicate-from-two-layers': duplicateFromTwoLayers,
  'cached-for-another-origin': cachedForAnotherOrigin,
  'wildcard-literal-with-credentials': wildcardLiteralWithCredentials,
  'method-case': methodCase,
  'allow-headers-on-request': allowHeadersOnRequest,
  'content-type-without-body': contentTypeWithoutBody,
  'element-needs-cors': elementNeedsCors,
  'no-cors-opaque': noCorsOpaque,
  'no-cors-headers-dropped': noCorsHeadersDropped,
  'cookie-not-sent': cookieNotSent,
  'authorization-dropped-on-redirect': authorizationDroppedOnRedirect,
  'different-origin-port': differentOriginPort,
  'different-origin-scheme': differentOriginScheme,
  'different-origin-www': differentOriginWww,
  'different-origin-subdomain': differentOriginSubdomain,
  'different-origin-localhost': differentOriginLocalhost,
  'differs-by-browser': differsByBrowser,
  'body-not-read': bodyNotRead,
  'header-asked-in-vain': headerAskedInVain,
  'headers-not-exposed': headersNotExposed,
  'allow-origin-null': allowOriginNull,
  'authorization-covered-by-wildcard': authorizationCoveredByWildcard,
  'vary-origin-missing': varyOriginMissing,
  'preflight-from-cache': preflightFromCache,
  'preflight-cost': preflightCost,
  'preflight-not-cached': preflightNotCached,
  'max-age-above-cap': maxAgeAboveCap,
  'service-worker': serviceWorker,
  'open-pair': openPair,
  'alike-requests': alikeRequests,
} as const satisfies Readonly<Record<string, Advice>>;

export type AdviceId = keyof typeof advices;

const inOrder = Object.entries<Advice>(advices);

/** What is left to tell a person beside the remedies. */
export function adviceBeside(exchange: Exchange, decision: Decision): readonly ExplainedAdvice[] {
  const remedies = remediesOf(exchange, decision);
  return adviceOn(exchange, decision).filter(({ id }) => !isSaid(id as AdviceId, remedies));
}

/** What a person may be told of an exchange besides its explanation, once they look at it. */
export function adviceOn(exchange: Exchange, decision: Decision): readonly ExplainedAdvice[] {
  if (decision.trouble !== undefined) return [];
  const c = caseOf(exchange, decision);
  const found: ExplainedAdvice[] = [];
  for (const [id, advice] of inOrder) {
    const evidence = advice.find(c);
    if (evidence === null) continue;
    found.push({ id, evidence, title: advice.title(evidence, c), text: advice.text(evidence, c) });
  }
  return found;
}

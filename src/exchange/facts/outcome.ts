import type { BrowserOutcome, Fact, RequestMode } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { isRedirect, isRedirectStatus, locationUrl } from '../../engine/fetch/redirect.ts';
import { corsNetError } from '../../engine/network-failure.ts';
import type { HarEntry } from '../../har/entry.ts';
import type { CaptureBrowser } from '../context.ts';
import { redirectTarget } from '../follow-redirects.ts';
import { headOf, lastLeg } from '../leg.ts';
import type { Scene } from '../scene.ts';
import { integrityOutcome } from './integrity.ts';
import { timedOutcome } from './timed-outcome.ts';

/**
 * A redirect to an address that is not http is followed by a request of which Chromium tells an extension nothing, and
 * it is that one that fails.
 */
function leadsOutOfLog({ request, response: { status, headers }, outcome }: HarEntry): boolean {
  if (!outcome.reported || outcome.netError !== null || request.url === null) return false;
  if (status === null || headers === null || !isRedirect({ status, headers })) return false;
  const target = locationUrl(get(headers, 'Location') ?? '', request.url);
  return target !== null && !/^https?:$/.test(target.protocol);
}

/**
 * Whether the request that a redirect leads to is still to come. Chromium tells one of every redirect that it does not
 * refuse, also where none is followed (`redirect: 'manual'`): as one that was given up before it was sent.
 */
function isUnderWay({ chain, context, browser }: Scene): boolean {
  const { actual, refused } = lastLeg(chain);
  if (!context.live || browser?.name !== 'chromium' || actual === null || refused !== undefined) return false;
  return actual.outcome.reported && redirectTarget(actual) !== null && !leadsOutOfLog(actual);
}

/** Whether it still runs, so that another request may come of it. */
export function isFollowing(scene: Scene): boolean {
  return isUnderWay(scene) && !isLeft(scene);
}

/**
 * Whether the page of a request that waits for its next one was left. Chromium tells nothing of what it ends then; what goes
 * on without it (`keepalive`) is told in the end, and is part of the exchange from then on.
 */
function isLeft({ chain, knowledge }: Scene): boolean {
  const { document } = headOf(chain[0]);
  return document !== undefined && knowledge.isLeft(document);
}

/** What is known to have become of the exchange: the page's own word stands over the browser's, which ends earlier. */
export function outcomeOf(scene: Scene, mode: Fact<RequestMode>): BrowserOutcome {
  const own = reportedOutcome(scene);
  const reported = own.kind === 'not-reported' ? (timedOutcome(scene, mode) ?? own) : own;
  const { chain } = scene;
  const last = lastLeg(chain).actual;
  if (last === null || chain[0].actual?.call?.integrityRefused !== true || last.running) return reported;
  return integrityOutcome(last, reported) ?? reported;
}

/** As Chromium ends it. */
const givenUp = { kind: 'failure', netError: 'net::ERR_ABORTED' } as const;

/** What the browser reported of the exchange: of its last request, since the earlier ones were redirected. */
function reportedOutcome(scene: Scene): BrowserOutcome {
  const { chain, context, browser } = scene;
  const last = lastLeg(chain);
  if (last.actual?.running || last.preflight?.running) {
    return last.actual === null ? { kind: 'pending' } : outcomeSoFar(last.actual);
  }
  if (last.actual === null) {
    // Chromium lists the request in the end, whatever became of it; Firefox leaves it out when the preflight failed.
    const waits = context.live && browser?.name === 'chromium';
    return waits ? { kind: 'pending' } : { kind: 'not-reported' };
  }
  const { outcome, response, awaitingHeaders } = last.actual;
  // A response whose headers the capture lost says as little as one that is still to come.
  const lost = response.missing || (response.status !== null && response.headers === null);
  if (awaitingHeaders || lost || last.preflight?.awaitingHeaders) return { kind: 'pending' };
  if (hasNotEnded(last.actual)) return { kind: 'pending' };
  if (!context.live && [last.actual, last.preflight].some(seemsToRun)) return { kind: 'pending' };
  if (!outcome.reported) return handedOn(last.actual, browser) ?? recordedOutcome(chain);
  if (isUnderWay(scene)) return isLeft(scene) ? givenUp : { kind: 'pending' };
  if (leadsOutOfLog(last.actual)) return { kind: 'not-reported' };
  if (isBodyGivenUp(last.actual)) return { kind: 'success', source: 'headers-arrived' };
  return outcome.netError === null ? { kind: 'success' } : { kind: 'failure', netError: outcome.netError };
}

/** Chromium writes neither a status nor an error of a request that still ran when the log was saved. */
function hasNotEnded({ outcome, response, resourceType, request, writer }: HarEntry): boolean {
  if (writer !== 'chromium' || !outcome.reported || outcome.netError !== null) return false;
  const waits = resourceType !== 'websocket' && /^https?:/i.test(request.url ?? '');
  return waits && response.status === null && !response.missing;
}

/** As Firefox lists what still ran when its log was saved; what DevTools block looks like an XHR that did, and is seldom. */
function seemsToRun(entry: HarEntry | null): boolean {
  return entry?.symptom === 'under-way' || entry?.symptom === 'held-back';
}

/**
 * Of a request that still runs. Chromium names the server, the cache or the service worker a response is from when it hands
 * that on, and until then its headers alone, which CORS may still refuse; Firefox names the server of what it refuses, too.
 */
function outcomeSoFar({
  running,
  writer,
  response,
  serverAddress,
  fetchedViaServiceWorker,
  fromCache,
}: HarEntry): BrowserOutcome {
  const { status, headers } = response;
  if (!running || status === null || status < 200 || headers === null) return { kind: 'pending' };
  if (isRedirect({ status, headers })) return { kind: 'pending' };
  const handedOn = serverAddress !== null || fetchedViaServiceWorker || fromCache !== null;
  return handedOn && writer === 'chromium'
    ? { kind: 'success', source: 'headers-arrived' }
    : { kind: 'not-reported' };
}

/**
 * Whether only the body was given up. Chromium ends a `fetch()` with net::ERR_ABORTED as well where there is no body (204,
 * 205, 304, HEAD) or nobody reads it: script had its response by then. One that failed its check ends with net::ERR_FAILED.
 */
export function isBodyGivenUp({ outcome, response }: HarEntry): boolean {
  const { status, headers } = response;
  if (!outcome.reported || outcome.netError !== 'net::ERR_ABORTED' || status === null) return false;
  // No script gets a redirect that is followed: what was given up is the way on.
  return headers === null || !isRedirect({ status, headers });
}

/** The first Chromium whose protocol tells of no response that failed its check: that is asked in another process since. */
const outOfRendererCors = 83;

/** The success that the file itself shows, where its writer tells no outcome. A redirect is handed on to nobody. */
function handedOn(entry: HarEntry, browser: CaptureBrowser | null): BrowserOutcome | null {
  const { delivered, response } = entry;
  if (delivered === undefined || response.status === null || isRedirectStatus(response.status)) return null;
  if (delivered === 'body') return { kind: 'success', source: 'body-in-log' };
  const tells = browser?.name === 'chromium' && (browser.version ?? 0) >= outOfRendererCors;
  return tells ? { kind: 'success', source: 'listed-response' } : null;
}

/** If the browser reports no outcome, the call may: whether script got the response that the log has. */
function recordedOutcome(chain: Scene['chain']): BrowserOutcome {
  const last = lastLeg(chain).actual;
  const responded = chain[0].actual?.call?.responded ?? null;
  if (responded === null || last?.response.status === null || chain[0].actual?.call?.mode !== 'cors') {
    return { kind: 'not-reported' };
  }
  return responded ? { kind: 'success' } : { kind: 'failure', netError: corsNetError };
}

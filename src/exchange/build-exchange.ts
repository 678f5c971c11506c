import type { CapturedResponse, CaptureProblem, Exchange, Hop, Preflight } from '../engine/exchange.ts';
import { isCorsSafelistedMethod } from '../engine/fetch/method.ts';
import { corsUnsafeRequestHeaderNames, mayBeAddedByBrowser } from '../engine/fetch/preflight-needed.ts';
import type { HarCallSite, HarEntry } from '../har/entry.ts';
import { headersKind, isProvisional } from './captured-headers.ts';
import { capturedQuestion } from './captured-question.ts';
import { clientOf, targetAddressSpace } from './facts/client.ts';
import { isOfFrame } from './facts/client-document.ts';
import { credentialsModeFact } from './facts/credentials-mode.ts';
import { earlierCacheable } from './facts/earlier-response.ts';
import { modeFact } from './facts/mode.ts';
import { originFact } from './facts/origin.ts';
import { isBodyGivenUp, isFollowing, outcomeOf } from './facts/outcome.ts';
import { resourceTypeOf } from './facts/resource-type.ts';
import { serviceWorkerOf } from './facts/service-worker.ts';
import { headersAloneOf, outcomeByHeaders } from './headers-alone.ts';
import { headOf, type Leg, lastLeg } from './leg.ts';
import type { Scene } from './scene.ts';
import type { Side } from './service-worker.ts';

/** One exchange from the legs of its chain. Never throws; what the entries do not tell is said in `problems`. */
export function buildExchange(id: string, scene: Scene, side: Side): Exchange {
  const { chain } = scene;
  const resourceType = resourceTypeOf(chain);
  const origin = originFact(scene);
  const mode = modeFact(scene, resourceType, origin, side);
  const [first, ...rest] = chain;
  return {
    id,
    resourceType,
    startedDateTime: headOf(first).startedDateTime,
    ...operationOf(first),
    origin,
    mode,
    credentialsMode: credentialsModeFact(scene, resourceType, mode, origin),
    redirectMode: redirectModeOf(chain),
    ...(wasRefused(chain) ? { redirectRefused: true as const } : {}),
    hops: [hopOf(first, scene), ...rest.map((leg) => hopOf(leg, scene))],
    outcome: outcomeByHeaders(chain, mode) ?? outcomeOf(scene, mode),
    client: clientOf(scene, origin),
    targetAddressSpace: targetAddressSpace(scene),
    ...serviceWorkerOf(scene, side, origin),
    earlierCacheable: earlierCacheable(scene),
    ...lacksOf(scene),
    ...responseUnseenOf(scene),
    ...storeOf(chain[0]),
    ...documentOf(chain[0]),
    ...callSiteOf(chain[0]),
    ...callStackOf(chain[0]),
    ...askedInVainOf(chain[0]),
    ...sentAsOf(chain[0]),
    ...reportedOf(lastLeg(chain)),
    alike: [],
    ...(chain.some(({ openPair }) => openPair) ? { openPair: true as const } : {}),
    ...(runs(lastLeg(chain)) || isFollowing(scene) ? { running: true as const } : {}),
    problems: problemsOf(chain),
  };
}

function runs({ actual, preflight }: Leg): boolean {
  return actual?.running === true || preflight?.running === true;
}

function operationOf({ actual }: Leg): Pick<Exchange, 'operation'> {
  const operation = actual?.request.operation;
  return operation === undefined ? {} : { operation };
}

function documentOf(leg: Leg): Pick<Exchange, 'document'> {
  const { document } = headOf(leg);
  return document === undefined ? {} : { document };
}

function sentAsOf({ actual }: Leg): Pick<Exchange, 'sentAs'> {
  return actual?.sentAs === undefined ? {} : { sentAs: actual.sentAs };
}

function callSiteOf(leg: Leg): Pick<Exchange, 'callSite'> {
  const { call, initiator } = headOf(leg);
  // No line of the page's made that call.
  if (leg.actual?.sentAs !== undefined) return {};
  if (call?.callSite != null) return { callSite: call.callSite };
  const site = leg.actual === null ? null : (initiator?.callSite ?? null);
  return site === null ? {} : { callSite: fromOne(site) };
}

/** The browser's own is whole; what a call recorded of its own stack ends after some frames. */
function callStackOf(leg: Leg): Pick<Exchange, 'callStack'> {
  const { call, initiator } = headOf(leg);
  const logged = leg.actual === null ? undefined : initiator?.stack?.map(fromOne);
  const callStack = logged ?? call?.stack;
  return callStack === undefined || callStack.length === 0 ? {} : { callStack };
}

/** Chromium counts from 0. */
function fromOne<T extends HarCallSite>(place: T): T {
  const { line, column } = place;
  return {
    ...place,
    line: line === null ? null : line + 1,
    column: column === null ? null : column + 1,
  };
}

function reportedOf({ actual }: Leg): Pick<Exchange, 'reported'> {
  return actual?.reported === undefined ? {} : { reported: actual.reported };
}

function askedInVainOf(leg: Leg): Pick<Exchange, 'askedInVain'> {
  const askedInVain = headOf(leg).call?.askedInVain ?? [];
  return askedInVain.length === 0 ? {} : { askedInVain };
}

function redirectModeOf(chain: Scene['chain']): Exchange['redirectMode'] {
  const said = headOf(chain[0]).call?.redirect ?? null;
  if (said === 'follow' || said === 'manual' || said === 'error') return said;
  // Chromium begins the next request even of a redirect that is not to be followed.
  const led = chain.length > 1 || chain.some(({ refused }) => refused);
  return led && chain[0].actual?.writer !== 'chromium' ? 'follow' : null;
}

function wasRefused(chain: Scene['chain']): boolean {
  const refused = chain.at(-1)?.refused;
  return refused !== undefined && refused.writer !== 'chromium';
}

function hopOf(leg: Leg, { context: { sanitized }, browser }: Scene): Hop {
  const { actual, preflight } = leg;
  const asked = preflight === null ? null : preflightOf(preflight, sanitized);
  if (actual === null) return reconstructed(leg.preflight, asked);
  const bodyGivenUp = isBodyGivenUp(actual, browser);
  return {
    url: actual.request.url ?? '',
    request: {
      method: actual.request.method ?? '',
      headers: actual.request.headers,
      headersKind: headersKind(actual, sanitized),
    },
    response: responseOf(actual),
    preflight: asked,
    netError: netErrorOf(actual, bodyGivenUp),
    ...symptomOf(actual),
    ...headersAloneOf(actual),
    ...(actual.sent === true ? { sent: true } : {}),
    ...(actual.redirectTaken === true ? { redirectTaken: true } : {}),
    ...(bodyGivenUp ? { bodyGivenUp } : {}),
    fromCache: actual.fromCache,
    serverAddress: actual.serverAddress,
    entry: actual.neverSent ? null : actual.index,
    startedMs: actual.startedMs,
    time: actual.time,
  };
}

/**
 * The request whose preflight failed, which Firefox leaves out: its preflight names its method and its headers, without
 * their values.
 */
function reconstructed(entry: HarEntry, preflight: Preflight | null): Hop {
  const { method } = capturedQuestion(entry);
  return {
    url: entry.request.url ?? '',
    request: {
      method: method ?? '',
      headers: null,
      headersKind: 'provisional',
    },
    response: null,
    preflight,
    netError: null,
    fromCache: null,
    serverAddress: entry.serverAddress,
    entry: null,
    startedMs: entry.startedMs,
    time: entry.time,
  };
}

function preflightOf(entry: HarEntry, sanitized: boolean): Preflight {
  return {
    request: {
      method: entry.request.method ?? '',
      headers: entry.request.headers,
      headersKind: headersKind(entry, sanitized),
    },
    response: responseOf(entry),
    netError: netErrorOf(entry, isBodyGivenUp(entry, null)),
    ...symptomOf(entry),
    ...headersAloneOf(entry),
    entry: entry.index,
    startedMs: entry.startedMs,
    time: entry.time,
  };
}

function responseOf({ response: { status, headers, said } }: HarEntry): CapturedResponse | null {
  if (status === null || headers === null) return null;
  return said === undefined ? { status, headers } : { status, headers, said };
}

function storeOf(leg: Leg): Pick<Exchange, 'cacheStorage'> {
  const { cacheStorage } = headOf(leg);
  return cacheStorage === undefined ? {} : { cacheStorage };
}

function symptomOf({ symptom }: HarEntry): Pick<Hop, 'symptom'> {
  return symptom === null ? {} : { symptom };
}

function netErrorOf(entry: HarEntry, bodyGivenUp: boolean): string | null {
  return entry.outcome.reported && !bodyGivenUp ? entry.outcome.netError : null;
}

/**
 * What a file lacks of an exchange that failed without a response. In Chromium's own log a request that needs a preflight
 * has a row for it; a filter, and "Copy all listed", leave that out.
 */
function lacksOf({ chain, context, profile }: Scene): Pick<Exchange, 'lacks'> {
  const { actual, preflight } = lastLeg(chain);
  if (context.live || actual === null || preflight !== null || actual.response.status !== null) return {};
  const { method, headers } = actual.request;
  const fromPage = (headers ?? []).filter(([name, value]) => !mayBeAddedByBrowser(name, value, profile));
  const needsOne =
    !isCorsSafelistedMethod(method ?? '') || corsUnsafeRequestHeaderNames(fromPage, profile).names.length > 0;
  if (needsOne && actual.leavesOut?.includes('preflights')) return { lacks: 'preflights' };
  if (actual.leavesOut?.includes('hidden-responses')) return { lacks: 'hidden-responses' };
  return needsOne && actual.writer === 'chromium' ? { lacks: 'filtered' } : {};
}

/**
 * Chromium tells an extension of a worker's requests, and of where one with `keepalive` was redirected to, without what
 * the network process says of them, so that a response it refused leaves nothing. They are the ones that belong to no
 * page.
 */
function responseUnseenOf(scene: Scene): Pick<Exchange, 'responseUnseen'> {
  const { chain, knowledge } = scene;
  const { actual } = lastLeg(chain);
  const isSuch =
    actual?.writer === 'chromium' &&
    // The protocol tells of those as well.
    actual.of === undefined &&
    actual.pageref === null &&
    actual.response.status === null &&
    !actual.running &&
    isProvisional(actual);
  // A frame in a process of its own belongs to no page either, and its responses are seen.
  if (!isSuch || isOfFrame(scene)) return {};
  // DevTools that were opened later than the page name it nowhere.
  return { responseUnseen: knowledge.knowsPage(actual.startedMs) ? true : 'maybe' };
}

/** Each once: the hops of a chain often lack the same. */
function problemsOf(chain: Scene['chain']): readonly CaptureProblem[] {
  const problems = new Map<string, CaptureProblem>();
  for (const { actual, preflight } of chain) {
    for (const problem of [...(actual?.problems ?? []), ...(preflight?.problems ?? [])]) {
      problems.set(`${problem.path} ${problem.problem}`, problem);
    }
  }
  return [...problems.values()];
}

import type { Hop } from '../exchange.ts';
import { isBadPort } from '../fetch/bad-port.ts';
import { get } from '../fetch/header-list.ts';
import { isMixedContent, secureBy } from '../fetch/mixed-content.ts';
import { isPotentiallyTrustworthy, originParts } from '../fetch/origin.ts';
import type { FailedReason } from '../reasons.ts';
import type { Symptom } from '../symptom.ts';
import type { HopContext } from './hop-context.ts';
import { framing } from './named-failure.ts';

/** Symptoms of what was ended before the network was asked, so that no permission was either. */
const beforeNetwork: ReadonlySet<Symptom | undefined> = new Set<Symptom>([
  'never-opened',
  'stopped',
  'held-back',
]);

export function isBeforeNetwork({ symptom }: Hop): boolean {
  return beforeNetwork.has(symptom);
}

/** Whether what an extension stopped looks like what the browser's tools hold back: a URL that gets no `Sec-Fetch-*`. */
export function mayBeStopped({ symptom, url }: Hop): boolean {
  return symptom === 'held-back' && !isPotentiallyTrustworthy(url);
}

/** Of those that tell it by themselves. */
const told: { readonly [S in Symptom]?: FailedReason } = {
  'tls-broken': 'tls-failed',
  'not-accepted': 'connection-refused',
  'with-service-worker': 'service-worker-failed',
  stopped: 'blocked-by-extension',
  'held-back': 'blocked-in-devtools',
  'under-way': 'aborted',
  connected: 'aborted',
  closed: 'connection-reset',
  'kept-back': 'opaque-response-blocked',
};

/** Main fetch 7, as Firefox shows it, which has no error: the likeliest reason of what the entry looks like. */
export function reasonOfSymptom(context: HopContext, symptom: Symptom): FailedReason {
  if (symptom === 'never-opened') return reasonOfUnopened(context);
  // More people have a blocker than block by hand.
  if (mayBeStopped(context.hop)) return 'blocked-by-extension';
  // Firefox writes so of a request whose preflight failed, too.
  if (symptom === 'withdrawn' && context.causes.length === 0) return 'blocked-by-extension';
  return symptom === 'cut-short' || symptom === 'without-body'
    ? reasonOfBody(context, symptom)
    : reasonWithoutResponse(symptom);
}

/** Of a preflight as well, which neither the page nor its policy can stop. */
export function reasonWithoutResponse(symptom: Symptom | undefined): FailedReason {
  return (symptom && told[symptom]) ?? 'network-error';
}

function reasonOfUnopened({ exchange, hop, assumption, profile }: HopContext): FailedReason {
  const from = secureBy(assumption.origin, exchange.client.document);
  if (isMixedContent(from, hop.url, profile)) return 'mixed-content';
  if (isBadPort(originParts(hop.url)?.port ?? '')) return 'unsafe-port';
  // The headers of the document are known, and no policy in them forbids it: one in a <meta> is seldom.
  const isForbidden = assumption.mode !== 'cors' || exchange.client.document?.policies == null;
  return isForbidden ? 'content-security-policy' : 'aborted';
}

function reasonOfBody(context: HopContext, symptom: Symptom): FailedReason {
  const { exchange, hop, assumption } = context;
  // Of a frame that may not be shown there Firefox takes no body.
  if (assumption.mode === 'navigate' && Object.keys(framing(hop).evidence).length > 0)
    return 'framing-refused';
  if (isKeptBack(context)) return 'cross-origin-resource-policy';
  if (symptom === 'cut-short') return 'connection-reset';
  if (isOfWrongType(context)) return 'opaque-response-blocked';
  const policy = get(exchange.client.document?.policies ?? [], 'Cross-Origin-Embedder-Policy');
  const isEmbedded = assumption.mode === 'no-cors' && /^\s*require-corp\b/.test(policy ?? '');
  return isEmbedded ? 'cross-origin-embedder-policy' : 'connection-reset';
}

/** HTTP fetch 5: whether the response itself says that no page of another origin may have it, not even opaque. */
function isKeptBack({ hop: { response }, assumption: { mode } }: HopContext): boolean {
  const policy = get(response?.headers ?? [], 'Cross-Origin-Resource-Policy');
  return mode === 'no-cors' && (policy === 'same-origin' || policy === 'same-site');
}

/** Main fetch 20: whether a script or a style sheet is of a type that is run, or applied, nowhere. */
function isOfWrongType({ exchange: { resourceType }, hop: { response } }: HopContext): boolean {
  const type = get(response?.headers ?? [], 'Content-Type') ?? '';
  if (resourceType === 'script') return !/^\s*(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i.test(type);
  return resourceType === 'stylesheet' && !/^\s*text\/css\b/i.test(type);
}

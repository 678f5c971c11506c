import type { PreflightCause } from '../engine/decision.ts';
import { get } from '../engine/fetch/header-list.ts';
import type { Case } from './case.ts';
import type { Draft } from './remedy.ts';

/** The method a server knows: `patch`, which no browser upper-cases, is a mistake for `PATCH`. */
function isMisspeltMethod(requested: string): boolean {
  return /^patch$/i.test(requested) && requested !== 'PATCH';
}

/** What only the page can put right, so that it comes before any header. */
export function pageFaults(c: Case): readonly Draft[] {
  const { decision, evidence } = c;
  const { reason } = decision;
  if (isContentScript(c)) return [{ id: 'ask-from-background' }];
  if (reason === 'method-not-allowed' && isMisspeltMethod(evidence.requested ?? ''))
    return [{ id: 'write-method-in-capitals', suffices: true }];
  if (reason === 'header-not-allowed' && (evidence.name ?? '').startsWith('access-control-'))
    return [{ id: 'take-out-response-header', evidence: { name: evidence.name ?? '' }, suffices: true }];
  if (reason === 'cached-without-allow-origin') return [{ id: 'forget-cached-answer' }];
  if (reason === 'blocked-without-trace')
    return [{ id: lacksPreflight(c) ? 'save-all-rows' : 'look-at-the-answer' }];
  return nullOrigin(c);
}

/** Whether a preflight is expected that the file does not have. Where its writer hides responses, no row would help. */
const lacksPreflight = ({ exchange: { lacks } }: Case): boolean =>
  lacks === 'preflights' || lacks === 'filtered';

const extension = /^(?:chrome|moz|safari-web|ms-browser)-extension:\/\//;

/** A script that an extension put into the page made the call, and asks as the page would. */
function isContentScript({ exchange, decision }: Case): boolean {
  const { callSite, callStack } = exchange;
  const [origin] = decision.origin.candidates;
  if (callSite === undefined || extension.test(origin) || !extension.test(callSite.url)) return false;
  // One that only wraps the page's own calls has the page's code below it.
  return callStack === undefined || callStack.every(({ url }) => url === '' || extension.test(url));
}

/** `null` names no site: allowing it lets every site in. */
export function nullOrigin({ decision, evidence }: Case): readonly Draft[] {
  if (evidence.tainted === 'true') return [{ id: 'call-final-address' }];
  const [origin] = decision.origin.candidates;
  if (origin === 'file://') return [{ id: 'serve-file-over-http' }];
  return evidence.origin === 'null' ? [{ id: 'give-page-an-origin' }] : [];
}

/** How the request could go without a preflight, where what asks for it can be left out. */
export function withoutPreflight({ decision, phase, exchange }: Case): readonly Draft[] {
  const { preflightCauses: causes } = decision;
  if (phase !== 'preflight' || causes.length === 0 || causes.length > 4) return [];
  const found = causes.map((cause) => avoidable(cause, exchange.hops[0].request.method));
  const all = found.flatMap((each) => each ?? []);
  if (all.length < found.length) return [];
  const evidence = {
    cause: all.map(({ cause }) => cause).join(', '),
    instead: all.map(({ instead }) => instead).join(''),
  };
  // What can be written in its place is said of one alone.
  return all.length > 1 && evidence.instead !== '' ? [] : [{ id: 'avoid-preflight', evidence }];
}

function avoidable(
  cause: PreflightCause,
  method: string,
): { readonly cause: string; readonly instead: string } | null {
  if (cause.kind !== 'header') return null;
  if (cause.name === 'content-type') {
    const without = method === 'GET' || method === 'HEAD' || method === 'DELETE';
    return {
      cause: `Content-Type: ${cause.value || 'application/json'}`,
      instead: without ? '' : 'text/plain',
    };
  }
  // What has to be there is no choice of the page's.
  return /^(?:authorization|x-api-key|apikey|x-.*token.*)$/.test(cause.name)
    ? null
    : { cause: cause.name, instead: '' };
}

/** A wildcard is enough for a page that sends no credentials. */
export function withoutCredentials({ decision, hop, response }: Case): readonly Draft[] {
  if (
    decision.reason !== 'allow-origin-wildcard-with-credentials' &&
    decision.reason !== 'allow-credentials-missing'
  )
    return [];
  // A cookie that went is one that may be needed.
  if (get(hop.request.headers ?? [], 'Cookie') !== null) return [];
  const star = get(response?.headers ?? [], 'Access-Control-Allow-Origin') === '*';
  return star || decision.reason === 'allow-credentials-missing'
    ? [{ id: 'drop-credentials', suffices: true }]
    : [];
}

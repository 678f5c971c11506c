import type { Evidence, Verdict } from '../decision.ts';
import { type ClientDocument, type Exchange, type Hop, lastHop } from '../exchange.ts';
import { get } from '../fetch/header-list.ts';
import { isMixedContent, secureBy } from '../fetch/mixed-content.ts';
import { isSameOrigin } from '../fetch/origin.ts';
import type { Profile } from '../profiles/profile.ts';
import type { FailedReason } from '../reasons.ts';
import { refusingDirective } from './csp.ts';
import type { Judgement } from './judgement.ts';

/** Why a browser refused a request before it was sent. */
export interface Refusal {
  readonly reason: FailedReason;
  readonly evidence: Evidence;
}

/**
 * What may have refused a request before anything was sent, of which Chromium's log says that it happened and not why:
 * `_error` is empty. The likeliest first; alone where the document's own headers or the two addresses say it. Never empty.
 *
 * Seen in Chromium 156: of `fetch()` that a Content-Security-Policy refused there is no entry, of all others there is.
 */
export function refusalsBeforeNetwork(
  exchange: Exchange,
  hop: Hop,
  origin: string,
  profile: Profile,
): readonly Refusal[] {
  const { resourceType, client } = exchange;
  const document = client.document ?? null;
  const told = refusalOfTarget(exchange, hop.url, origin, profile);
  if (told !== null) return [told];
  // The same is left of a socket that the server did not open.
  if (resourceType === 'websocket') return [{ reason: 'network-error', evidence: {} }];
  const byHand: Refusal = { reason: 'blocked-in-devtools', evidence: {} };
  // One in a <meta> stands in no header.
  const byPolicy: Refusal = { reason: 'content-security-policy', evidence: {} };
  const integrity =
    resourceType === 'script' || resourceType === 'stylesheet' ? integrityPolicy(document) : null;
  if (integrity !== null) return [integrity, byHand];
  if (resourceType === 'fetch') return [byHand];
  return document?.policies == null ? [byPolicy, byHand] : [byHand, byPolicy];
}

/** What refuses this target for certain, by the document's policy or by the two addresses; null: nothing does. */
export function refusalOfTarget(
  exchange: Exchange,
  url: string,
  origin: string,
  profile: Profile,
): Refusal | null {
  const document = exchange.client.document ?? null;
  if (document?.policies != null) {
    const directive = refusingDirective(document.policies, kindOf(exchange), url, document.url);
    if (directive !== null) {
      return { reason: 'content-security-policy', evidence: { directive, document: document.url } };
    }
  }
  return isMixedContent(secureBy(origin, document), url, profile)
    ? { reason: 'mixed-content', evidence: {} }
    : null;
}

/** A log without kinds has that of a call in what was sent; what was not sent has `Origin` where a call in mode `cors` made it. */
function kindOf({ resourceType, hops: [{ request, symptom }] }: Exchange): string {
  if (resourceType !== 'unknown') return resourceType;
  const sent = (name: string) => get(request.headers ?? [], name);
  const isCall = symptom === 'never-opened' ? sent('Origin') !== null : sent('Sec-Fetch-Dest') === 'empty';
  return isCall ? 'fetch' : resourceType;
}

/** @see https://w3c.github.io/webappsec-subresource-integrity/#integrity-policy-section */
function integrityPolicy(document: ClientDocument | null): Refusal | null {
  const policy = get(document?.policies ?? [], 'Integrity-Policy');
  if (policy === null || document === null) return null;
  return { reason: 'integrity-policy', evidence: { policy, document: document.url } };
}

/** The other causes of a request that was refused before it was sent, likeliest first. */
export function otherRefusals(chosen: Judgement, exchange: Exchange, profile: Profile): readonly Judgement[] {
  const { outcome, hops } = exchange;
  if (outcome.kind !== 'failure' || chosen.verdict !== 'failed') return [];
  const last = lastHop({ hops });
  const verdict: Verdict = 'failed';
  const other = ({ reason, evidence }: Refusal): Judgement => ({ ...chosen, verdict, reason, evidence });
  if (outcome.netError === '') {
    const [, ...rest] = refusalsBeforeNetwork(exchange, last, chosen.assumption.origin, profile);
    return rest.map(other);
  }
  // A redirect that was not gone on with: the page gave it up, or a policy in a <meta> forbade where it leads.
  const isOpen = chosen.reason === 'aborted' && chosen.phase === 'redirect';
  const leadsAway = !isSameOrigin(last.url, chosen.assumption.origin) || last.response !== null;
  return isOpen && leadsAway ? [other({ reason: 'content-security-policy', evidence: {} })] : [];
}

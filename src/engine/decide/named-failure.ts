import type { Exchange, Hop } from '../exchange.ts';
import { get } from '../fetch/header-list.ts';
import { locationUrl } from '../fetch/redirect.ts';
import type { Profile } from '../profiles/profile.ts';
import type { FailedReason } from '../reasons.ts';
import type { Assumption } from './assumption.ts';
import { type Refusal, refusalOfTarget, refusalsBeforeNetwork } from './before-network.ts';

interface Failed {
  readonly exchange: Exchange;
  readonly hop: Hop;
  readonly assumption: Assumption;
  readonly profile: Profile;
}

/**
 * What a network error means where the exchange says more than its name: of the empty one, of one that Chromium has for
 * two things, and of a redirect that was given up.
 *
 * @param reason which the name alone stands for
 */
export function namedFailure(failed: Failed, reason: FailedReason, netError: string): Refusal {
  const { exchange, hop, assumption, profile } = failed;
  const isEmpty = netError === '' && exchange.outcome.kind === 'failure';
  if (isEmpty && hop.response === null) {
    return refusalsBeforeNetwork(exchange, hop, assumption.origin, profile)[0] as Refusal;
  }
  // Of a frame the name without a reason behind it is about framing; of all else it is about Cross-Origin-Resource-Policy.
  if (netError === 'net::ERR_BLOCKED_BY_RESPONSE' && assumption.mode === 'navigate') return framing(hop);
  // A redirect ends with an empty error for a moment, before it ends for good.
  const refusal = reason === 'aborted' || isEmpty ? redirectRefusal(failed) : null;
  if (refusal !== null) return refusal;
  return { reason: isEmpty ? 'aborted' : reason, evidence: {} };
}

/** Why a redirect was not followed, as the page's policy or the two addresses say it; null: neither says. */
export function redirectRefusal({ exchange, hop, assumption, profile }: Failed): Refusal | null {
  if (hop.response === null) return null;
  const target = locationUrl(get(hop.response.headers, 'Location') ?? '', hop.url);
  const refusal = target && refusalOfTarget(exchange, target.href, assumption.origin, profile);
  return target && refusal ? { ...refusal, evidence: { ...refusal.evidence, location: target.href } } : null;
}

/** @see https://html.spec.whatwg.org/#the-x-frame-options-header */
export function framing({ response }: Hop): Refusal {
  const headers = response?.headers ?? [];
  const policy = get(headers, 'Content-Security-Policy') ?? '';
  const [ancestors] = /\bframe-ancestors\b[^;,]*/i.exec(policy) ?? [];
  const options = get(headers, 'X-Frame-Options');
  const reason = 'framing-refused';
  // The directive has the header ignored.
  if (ancestors !== undefined) return { reason, evidence: { directive: ancestors.trim() } };
  return { reason, evidence: options === null ? {} : { frameOptions: options } };
}

import { type Analyzed, isFailure, leavesOrigin, type Rules } from '../analyze.ts';
import { remediesOf } from '../remedies/index.ts';

/** An exchange and, where it was asked for, what other rules make of it. */
export interface Shown {
  readonly item: Analyzed;
  /** Only if they decide differently. */
  readonly underOtherRules: readonly { readonly rules: Rules; readonly analyzed: Analyzed }[];
}

/** Nothing at all is known of what was sent, so that nothing can be told: worth a count, not a row each. */
export function isWithoutHeaders({ item: { exchange, decision } }: Shown): boolean {
  return (
    decision.verdict === 'cannot-tell' &&
    decision.trouble === undefined &&
    exchange.hops.every(({ request, preflight }) => preflight === null && !request.headers?.length)
  );
}

/** What is listed unless everything is asked for: what left the page's origin, and what was refused there. */
export function isListed(item: Analyzed): boolean {
  return leavesOrigin(item) || isRefusedAtHome(item);
}

/** Whether a browser, or the application's own check of origins, refused the page what is its own. */
function isRefusedAtHome(item: Analyzed): boolean {
  const { exchange, decision } = item;
  if (leavesOrigin(item)) return false;
  return decision.verdict === 'blocked' || remediesOf(exchange, decision).length > 0;
}

/** Whether one of its URLs has one of these parts; where there are none, each is asked for. */
export function isAskedFor({ exchange }: Analyzed, urls: readonly string[]): boolean {
  return urls.length === 0 || exchange.hops.some(({ url }) => urls.some((part) => url.includes(part)));
}

/** What somebody who asks why something does not work wants to see. */
export function isWorthReading({ item, underOtherRules }: Shown): boolean {
  if (!leavesOrigin(item)) return isRefusedAtHome(item);
  const { verdict } = item.decision;
  if (underOtherRules.length > 0 || isFailure(verdict) || verdict === 'cannot-tell') {
    return true;
  }
  // Readable, and not all that its client reads.
  if (verdict === 'allowed' && remediesOf(item.exchange, item.decision).length > 0) return true;
  // What an element shows is opaque to script on purpose; a call that script makes seldom is.
  return verdict === 'opaque' && ['fetch', 'xhr'].includes(item.exchange.resourceType);
}

import type { Decided } from '../engine/decision.ts';
import { remediesOf } from '../remedies/index.ts';
import type { Fix } from './fix.ts';
import { needsOf } from './need.ts';
import { meantMethod } from './suggestible.ts';

/**
 * Other requests of the same page to the same API that need more than a fix gives: a second step, after the one that a
 * person looks at. What failed by itself, and what other pages and frames asked, is no part of it.
 *
 * @param chosen what the fix was made for
 */
export function further(
  { target, policy }: Fix,
  chosen: readonly Decided[],
  all: readonly Decided[],
): readonly Decided[] {
  const mine = new Set(chosen.map(({ exchange }) => exchange));
  const pages = new Set(chosen.map(pageOf));
  return all.filter((each) => {
    if (mine.has(each.exchange) || !pages.has(pageOf(each))) return false;
    const asksFor = remediesOf(each.exchange, each.decision).some(
      (remedy) => remedy.kind === 'cors-policy' && remedy.target === target,
    );
    return asksFor && !(policy !== null && isCovered(policy, each));
  });
}

function pageOf({ decision }: Decided): string {
  return decision.origin.candidates[0];
}

function isCovered(policy: NonNullable<Fix['policy']>, decided: Decided): boolean {
  return needsOf(decided)
    .filter(({ target }) => target === policy.target)
    .every(
      ({ origin, method, requestHeaders, credentials }) =>
        (policy.origins === '*' || policy.origins.includes(origin)) &&
        policy.methods.includes(meantMethod(method)) &&
        requestHeaders.every((name) => policy.requestHeaders.includes(name)) &&
        (!credentials || (policy.credentials && !policy.uncredentialed.includes(origin))),
    );
}

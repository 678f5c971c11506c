import type { Evidence } from '../engine/decision.ts';
import type { Case } from './case.ts';
import { type OriginDifference, type OriginDifferenceKind, originDifference } from './origin-difference.ts';

/**
 * The page's and the server's origin where they differ in this one way only and people take them for one,
 * or null. Only of a blocked request: where it works nobody asks.
 */
export function differentOrigin({ decision, evidence }: Case, kind: OriginDifferenceKind): Evidence | null {
  const { pageOrigin, target } = evidence;
  if (decision.verdict !== 'blocked' || pageOrigin === undefined || target === undefined) return null;
  return differenceOf(evidence, target, pageOrigin).kind === kind ? { pageOrigin, target } : null;
}

/** Each of several kinds asks it of the same case, one after the other. */
let latest: { readonly evidence: Evidence; readonly difference: OriginDifference } | null = null;

function differenceOf(evidence: Evidence, target: string, pageOrigin: string): OriginDifference {
  if (latest?.evidence !== evidence) latest = { evidence, difference: originDifference(target, pageOrigin) };
  return latest.difference;
}

import type { Evidence } from '../decision.ts';
import {
  type BlockedReason,
  blockedReasonIds,
  factsOf,
  firefoxNoSuccess,
  isBlockedReason,
  type Phase,
  type ReasonFacts,
  type ReasonId,
} from '../reasons.ts';

/** CDP's `Network.CorsError`, or null where there is none: not blocked, or nothing to name it by. */
export function corsErrorName(
  reason: ReasonId | null,
  phase: Phase | null,
  evidence: Evidence,
): string | null {
  if (reason === null || !isBlockedReason(reason)) return null;
  // Chromium told a wrong value of the header from a missing one.
  if (reason === 'private-network-not-allowed' && evidence.allowed !== undefined) {
    return 'PreflightInvalidAllowPrivateNetwork';
  }
  const { chromium, chromiumPreflight } = factsOf(reason);
  return phase === 'preflight' ? (chromiumPreflight ?? chromium) : chromium;
}

/** The reasons that a browser's name for a failure may stand for, the likeliest first. */
export interface NameMeaning {
  readonly reasons: readonly BlockedReason[];
  /** null: the name is the same in each. */
  readonly phase: Phase | null;
}

/** `corsErrorName` read backwards. No reasons: it is not a name of ours. */
export function meaningOfCorsError(name: string): NameMeaning {
  const reasons =
    name === 'PreflightInvalidAllowPrivateNetwork'
      ? (['private-network-not-allowed'] as const)
      : reasonsNamed(({ chromium, chromiumPreflight }) => chromium === name || chromiumPreflight === name);
  return { reasons, phase: /Preflight/.test(name) ? 'preflight' : null };
}

/** `firefoxKey` read backwards, as far as it names a block. */
export function reasonsOfFirefoxKey(key: string): readonly BlockedReason[] {
  return reasonsNamed(({ firefox }) => firefox === key);
}

function reasonsNamed(isIt: (facts: ReasonFacts) => boolean): readonly BlockedReason[] {
  return blockedReasonIds.filter((reason) => isIt(factsOf(reason)));
}

/** Schemes that Firefox lets no page load from; refused before CORS is asked. */
const unlinkable: ReadonlySet<string> = new Set([
  'about',
  'blob',
  'chrome',
  'file',
  'moz-extension',
  'resource',
  'view-source',
]);

/**
 * Firefox's console message key, or null where it logs none. It has no keys of its own for a preflight's response.
 * After a failed preflight or redirect it logs `CORSDidNotSucceed2` as well: this is the first, which says why.
 */
export function firefoxKey(reason: ReasonId | null, phase: Phase | null, evidence: Evidence): string | null {
  if (reason === null) return null;
  if (phase === 'redirect') {
    // A redirect that may not be followed is a request that failed, whatever forbids it.
    if (reason === 'content-security-policy' || reason === 'mixed-content') return firefoxNoSuccess;
    // What a redirect leads to is refused before it is asked for: all that is left is a request that failed.
    if (reason === 'scheme-not-cors') return firefoxNoSuccess;
  }
  if (reason === 'scheme-not-cors' && unlinkable.has(evidence.scheme ?? '')) return null;
  // It counts fields: two origins in one are to it one origin, and not ours.
  if (reason === 'allow-origin-repeated' && evidence.fields === '1')
    return factsOf('allow-origin-mismatch').firefox;
  return factsOf(reason).firefox;
}

import type { PreflightCause, Verdict } from '../decision.ts';
import type { Exchange, Hop } from '../exchange.ts';
import { type Check, fail } from '../fetch/check.ts';
import type { Profile } from '../profiles/profile.ts';
import { type FailedReason, isBlockedReason } from '../reasons.ts';
import type { Assumption } from './assumption.ts';
import { namedFailure } from './named-failure.ts';
import type { Trace } from './trace.ts';

/** What one hop is judged by, and what its checks are written to. */
export interface HopContext {
  readonly exchange: Exchange;
  readonly assumption: Assumption;
  readonly profile: Profile;
  readonly hop: Hop;
  readonly index: number;
  readonly isLast: boolean;
  /** Whether this URL, or one before it, is cross-origin to the client. */
  readonly crossOrigin: boolean;
  /** What `Origin` said at this hop, or would have. */
  readonly requestOrigin: string;
  readonly trace: Trace;
  readonly causes: PreflightCause[];
}

/** `next-hop`: it is a redirect that was followed. */
export type HopVerdict = Verdict | 'next-hop';

/** Whether the CORS check is that of a request with credentials. */
export function includesCredentials({ assumption }: HopContext): boolean {
  return assumption.credentialsMode === 'include';
}

/** Whether nothing tells the origin: `null` stands for it then. */
export function isOriginUnknown({ exchange }: HopContext): boolean {
  return exchange.origin.source === 'nothing';
}

/** The verdict of a trace in which something failed. */
export function verdictOfFailure({ failure }: Trace): 'blocked' | 'failed' {
  return failure && isBlockedReason(failure.reason) ? 'blocked' : 'failed';
}

/** A network error that is not CORS, as exactly as the exchange tells it. */
export function networkFailure(
  step: 'response-arrived' | 'preflight-answered',
  reason: FailedReason,
  netError: string,
  { exchange, hop, assumption, profile }: HopContext,
): Check {
  const { reason: known, evidence } = namedFailure({ exchange, hop, assumption, profile }, reason, netError);
  return fail(step, known, { netError, ...evidence }, { received: netError });
}

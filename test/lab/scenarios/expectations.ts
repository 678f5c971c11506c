import type { BlockedReason, FailedReason } from '../../../src/engine/reasons.ts';
import type { Expectation } from '../scenario.ts';

export const allowed: Expectation = { verdict: 'allowed', corsError: null, reason: null };

export const opaque: Expectation = { verdict: 'opaque', corsError: null, reason: null };

export const notCors: Expectation = { verdict: 'not-cors', corsError: null, reason: null };

/** @param corsError CDP's `Network.CorsError` */
export const blocked = (corsError: string, reason: BlockedReason): Expectation => ({
  verdict: 'blocked',
  corsError,
  reason,
});

/** Not CORS: script still gets an error. */
export const failed = (reason: FailedReason): Expectation => ({ verdict: 'failed', corsError: null, reason });

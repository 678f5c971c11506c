import type { EvidenceId, Fact } from '../../engine/exchange.ts';

export function known<T>(value: T, evidence: EvidenceId): Fact<T> {
  return { candidates: [value], evidence };
}

/** @param candidates likeliest first */
export function oneOf<T>(candidates: readonly [T, ...T[]], evidence: EvidenceId): Fact<T> {
  return { candidates, evidence };
}

import type { Decision } from '../engine/decision.ts';

/** All that were asked for in vain: whoever allows the first alone meets the next. */
export function refusedHeaders({ evidence: { name }, trace, hop }: Decision): readonly string[] {
  const names = trace
    .filter((step) => step.step === 'header-allowed' && step.outcome === 'fail' && step.hop === hop)
    .flatMap(({ subject }) => subject ?? []);
  return [...new Set([...(name === undefined ? [] : [name]), ...names])];
}

import { isFailure } from '../decision.ts';
import type { ReasonId } from '../reasons.ts';
import type { Judgement } from './judgement.ts';

/** Causes that hardly any request has, or that rest on nothing but that no response is there. */
const rare: ReadonlySet<ReasonId | null> = new Set<ReasonId>([
  'redirect-mode-error',
  'no-cors-redirect-mode',
  'mode-same-origin',
  'local-network-space-mismatch',
  'network-error',
]);

/**
 * The judgements that are left, the one to tell first. Where each of them says that script got nothing, that is settled,
 * and only the cause is open: the commonest is the result.
 *
 * @param kept likeliest first, by what was assumed; never empty
 */
export function likeliestFirst(kept: readonly Judgement[]): readonly Judgement[] {
  const common = kept.every(({ verdict }) => isFailure(verdict))
    ? kept.find(({ reason }) => !rare.has(reason))
    : undefined;
  return common === undefined || common === kept[0]
    ? kept
    : [common, ...kept.filter((judgement) => judgement !== common)];
}

/** Whether the verdict is one for a person. A response that script reads and one that it asked to be opaque are both fine. */
export function agree(kept: readonly Judgement[]): boolean {
  return (
    kept.every(({ verdict }) => isFailure(verdict)) ||
    kept.every(isFine) ||
    kept.every(({ verdict }) => verdict === 'cannot-tell')
  );
}

function isFine({ verdict }: Judgement): boolean {
  return verdict !== 'blocked' && verdict !== 'failed' && verdict !== 'cannot-tell';
}

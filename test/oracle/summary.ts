import type { Exchange } from '../../src/engine/exchange.ts';
import { isRedirect } from '../../src/engine/fetch/redirect.ts';
import type { Comparison } from './compare.ts';
import { valuesOf } from './dimensions.ts';
import { count, outcomes, sumOf, type Tally, type TallyOutcome, totalOf, valuesIn } from './tally.ts';
import type { UnlistedReason } from './unlisted.ts';
import type { UntoldReason } from './untold.ts';
import { noVerdicts, type VerdictCounts, verdictKindOf } from './verdict-counts.ts';

/**
 * Agreement over many batches.
 *
 * `strict`: nothing was kept from our side, so a result found only among the alternatives is a difference to show,
 * but where the log does not tell: the response to a worker's request that was refused is not in it, and neither is
 * whether Firefox took a body that ended early for whole.
 */
export class Summary {
  readonly #strict: boolean;

  constructor({ strict }: { readonly strict: boolean }) {
    this.#strict = strict;
  }

  readonly tally: Tally = {};
  verdicts: VerdictCounts = noVerdicts;
  readonly differences: Comparison[] = [];
  /** Calls that became no request, by reason. */
  readonly unlisted: Partial<Record<UnlistedReason, number>> = {};
  /** Calls of which the log does not tell what script got, by reason. */
  readonly untold: Partial<Record<UntoldReason, number>> = {};

  add(comparisons: readonly Comparison[]): void {
    for (const comparison of comparisons) {
      const { agreement, unlisted } = comparison;
      const kind = verdictKindOf(comparison);
      if (kind !== null) this.verdicts = { ...this.verdicts, [kind]: this.verdicts[kind] + 1 };
      if (agreement === 'no-request') {
        if (unlisted !== null) this.unlisted[unlisted] = (this.unlisted[unlisted] ?? 0) + 1;
        continue;
      }
      if (comparison.untold !== undefined)
        this.untold[comparison.untold] = (this.untold[comparison.untold] ?? 0) + 1;
      count(this.tally, valuesOf(comparison), agreement);
      const told = this.#strict && (comparison.ours === null || !isUntold(comparison.ours.exchange));
      if (isDifference(agreement) || (told && agreement === 'alternative')) this.differences.push(comparison);
    }
  }

  get exchanges(): number {
    return sumOf(totalOf(this.tally));
  }

  /** A table of what the browser said, the commonest first. */
  table(): string {
    const line = (cells: readonly (string | number)[]) =>
      `${String(cells[0]).padEnd(44)}${cells
        .slice(1)
        .map((cell) => String(cell).padStart(12))
        .join('')}`;
    const total = totalOf(this.tally);
    return [
      line(['browser said', 'exchanges', ...outcomes]),
      ...valuesIn(this.tally, 'browser said').map(([code, counts]) =>
        line([code, sumOf(counts), ...outcomes.map((name) => counts[name])]),
      ),
      line(['all', sumOf(total), ...outcomes.map((name) => total[name])]),
      ...Object.entries(this.unlisted).map(
        ([reason, times]) => `${times} calls never became a request: ${reason}.`,
      ),
    ].join('\n');
  }
}

export function isDifference(agreement: TallyOutcome | 'no-request'): boolean {
  return agreement === 'different' || agreement === 'missing' || agreement === 'stray';
}

/** Whether the log leaves open what no fact of the call settles. */
function isUntold({
  responseUnseen,
  hops,
  outcome,
  mode,
  serviceWorker,
  serviceWorkerSource,
}: Exchange): boolean {
  const last = hops[hops.length - 1];
  // In what mode a service worker asked for what it kept.
  const isKept = serviceWorker === 'page' && serviceWorkerSource !== 'network';
  if (isKept && mode.candidates.includes('no-cors')) return true;
  // Firefox: who gave a request up that has no response, and whether a redirect was followed.
  const isOpen = last?.response == null || isRedirect(last.response);
  // Resource Timing says that it failed, and not why.
  const isSilent =
    outcome.kind === 'not-reported' || (outcome.kind === 'failure' && outcome.source === 'resource-timing');
  if (isSilent && isOpen) return true;
  // Nor whether one that the network was not asked for yet still ran.
  if (outcome.kind === 'pending' && last?.symptom === 'held-back') return true;
  const isCut = last?.symptom === 'cut-short' || last?.symptom === 'without-body';
  return responseUnseen !== undefined || isCut;
}

/** All that is needed to see a difference again. */
export function describeDifference({ seen, ours, stray, difference }: Comparison): string {
  const { one, outcome, report } = seen;
  return [
    `case ${one.id}: ${difference}`,
    `  who      ${[one.page, one.from, one.worker].join(' ')}`,
    `  call     ${JSON.stringify(one.call)}`,
    ...one.stops.map((stop) => `  stop     ${JSON.stringify(stop)}`),
    `  script   ${JSON.stringify(outcome)}`,
    `  browser  ${JSON.stringify(report)}`,
    `  ours     ${JSON.stringify(ours && { ...ours.decision, trace: undefined })}`,
    `  exchange ${JSON.stringify(ours?.exchange)}`,
    ...stray.map(({ exchange }) => `  stray    ${JSON.stringify(exchange)}`),
  ].join('\n');
}

import type { Exchange } from '../../src/engine/exchange.ts';
import type { Comparison } from './compare.ts';

/** Counts of one code. */
interface Row {
  same: number;
  alternative: number;
  different: number;
}

/**
 * Agreement by what the browser said, over many batches.
 *
 * `strict`: nothing was kept from our side, so an answer found only among the alternatives is a difference to show,
 * but where the log does not tell: the answer to a worker's request that was refused is not in it, and neither is
 * whether Firefox took a body that ended early for whole.
 */
export class Summary {
  readonly #strict: boolean;

  constructor({ strict }: { readonly strict: boolean }) {
    this.#strict = strict;
  }

  readonly #rows = new Map<string, Row>();
  readonly differences: Comparison[] = [];
  noRequest = 0;

  add(comparisons: readonly Comparison[]): void {
    for (const comparison of comparisons) {
      if (comparison.agreement === 'no-request' || comparison.truth === null) {
        this.noRequest++;
        continue;
      }
      const { verdict, error } = comparison.truth;
      const code = error ?? verdict;
      const row = this.#rows.get(code) ?? { same: 0, alternative: 0, different: 0 };
      this.#rows.set(code, row);
      row[comparison.agreement]++;
      const { agreement } = comparison;
      const told = this.#strict && (comparison.ours === null || !isUntold(comparison.ours.exchange));
      if (agreement === 'different' || (told && agreement === 'alternative')) {
        this.differences.push(comparison);
      }
    }
  }

  total(kind: keyof Row): number {
    return [...this.#rows.values()].reduce((sum, row) => sum + row[kind], 0);
  }

  get exchanges(): number {
    return this.total('same') + this.total('alternative') + this.total('different');
  }

  /** A table of codes, the commonest first. */
  table(): string {
    const sum = (row: Row) => row.same + row.alternative + row.different;
    const rows = [...this.#rows].sort(([, a], [, b]) => sum(b) - sum(a));
    const line = (cells: readonly (string | number)[]) =>
      `${String(cells[0]).padEnd(44)}${cells
        .slice(1)
        .map((cell) => String(cell).padStart(13))
        .join('')}`;
    return [
      line(['browser said', 'exchanges', 'same', 'alternative', 'different']),
      ...rows.map(([code, row]) => line([code, sum(row), row.same, row.alternative, row.different])),
      line(['all', this.exchanges, this.total('same'), this.total('alternative'), this.total('different')]),
      `${this.noRequest} calls never became a request.`,
    ].join('\n');
  }
}

function isUntold({ answerUnseen, hops }: Exchange): boolean {
  return answerUnseen !== undefined || hops[hops.length - 1]?.symptom === 'cut-short';
}

/** All that is needed to see a difference again. */
export function describeDifference({ seen, ours, difference }: Comparison): string {
  const { one, outcome, report } = seen;
  return [
    `case ${one.id}: ${difference}`,
    `  call     ${JSON.stringify(one.call)}`,
    ...one.stops.map((stop) => `  stop     ${JSON.stringify(stop)}`),
    `  script   ${JSON.stringify(outcome)}`,
    `  browser  ${JSON.stringify(report)}`,
    `  ours     ${JSON.stringify(ours && { ...ours.decision, trace: undefined })}`,
    `  exchange ${JSON.stringify(ours?.exchange)}`,
  ].join('\n');
}

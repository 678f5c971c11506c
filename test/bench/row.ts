/** One line of the table. */
export interface Row {
  readonly question: string;
  readonly ours: string;
  readonly against: string;
  /** NaN: the machine had too much other work to say. */
  readonly ratio: number;
  /** The highest ratio that is good; null: told for what it is. */
  readonly goal: number | null;
}

/** What one file of this folder returns. @param tell of each row as soon as it is known */
export type Question = (tell: (row: Row) => void) => Promise<readonly Row[]>;

export function isMet({ ratio, goal }: Row): boolean | null {
  return goal === null ? null : ratio <= goal;
}

/** A Markdown table, as docs/performance.md shows it. */
export function table(rows: readonly Row[]): string {
  const words: Readonly<Record<string, string>> = { true: 'yes', false: '**no**', null: '' };
  return [
    '| question | ours | against | ratio | goal | met |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) =>
      [
        '',
        row.question,
        row.ours,
        row.against,
        Number.isNaN(row.ratio) ? 'too noisy' : row.ratio.toPrecision(3),
        row.goal === null ? '' : `≤ ${row.goal}`,
        words[String(isMet(row))],
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}

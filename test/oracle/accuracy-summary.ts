import { number, table } from './markdown-table.ts';

/** What each part of the figures comes to, as its own first table has it: one row for each. */
export function summaryOf(parts: Iterable<string>): string {
  return [
    '## In short',
    about,
    table(
      ['browser', 'calls', 'exchanges', ...kinds, ...kinds.map((kind) => `${kind}, with facts`)],
      [...parts].map((part) => {
        const [browser, calls] = titleOf(part);
        const rows = rowsOf(part);
        const [plain, told] = [rows.at(-2), rows.at(-1)];
        if (plain === undefined || told === undefined) throw new Error(`${browser}: ${calls}: no figures`);
        return [browser, calls, plain.exchanges, ...plain.counts, ...told.counts];
      }),
    ),
  ].join('\n\n');
}

const about = `Right is *same* in the parts below, left open is *alternative*, wrong are *different*, *missing* and *stray*; where calls share
their URLs, the verdict alone counts. The last four columns are with the call’s own facts (*Record calls*). Those before them are as the panel
is without: from the log alone, and in Firefox with what Resource Timing says.`;

const kinds = ['right', 'left open', 'untold', 'wrong'];

/** What a table calls each of these: the whole decision, or the verdict alone. */
const columns: readonly (readonly string[])[] = [
  ['same', 'right'],
  ['alternative', 'left open', 'another first, the right one beside it'],
  ['untold'],
  ['different', 'missing', 'stray', 'wrong'],
];

function titleOf(part: string): readonly [string, string] {
  const [, browser = '', calls = ''] = /^## (.+?): (.+)$/m.exec(part) ?? [];
  return [browser, calls];
}

/** Of its first table. */
function rowsOf(part: string): readonly { readonly exchanges: string; readonly counts: readonly string[] }[] {
  const lines = part.split('\n');
  const from = lines.findIndex((line) => line.startsWith('| '));
  const upTo = lines.findIndex((line, at) => at > from && !line.startsWith('|'));
  const [head = [], , ...rows] = lines.slice(from, upTo < 0 ? undefined : upTo).map(cellsOf);
  return rows.map((row) => {
    const sum = (names: readonly string[]) =>
      head.reduce((all, name, at) => all + (names.includes(name) ? countIn(row[at]) : 0), 0);
    return { exchanges: row[1] ?? '', counts: columns.map((names) => number(sum(names))) };
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function countIn(cell: string | undefined): number {
  return Number((cell ?? '').replaceAll(',', ''));
}

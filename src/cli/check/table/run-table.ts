import { plain } from '../../../words/plain.ts';
import { say } from '../../../words/say.ts';
import type { Text } from '../../../words/text.ts';
import { visible } from '../../../words/visible.ts';
import { displayWidth, padded } from '../../human/layout.ts';
import { INDENT, type Page } from '../../human/page.ts';
import { json } from '../../json.ts';
import { saidFile } from '../../place.ts';
import type { ReportCase } from '../../report-case.ts';
import type { CheckCommand } from '../arguments.ts';
import { compare, type Difference, stateOf } from './baseline.ts';
import { type Cell, checkTable } from './check-table.ts';
import { MOST_TARGETS, type Targets } from './target.ts';

/** What to print, what to say beside it, and how it went. */
export interface TableRun {
  readonly print: string;
  readonly remarks: readonly Text[];
  readonly code: 0 | 1 | 2;
  /** For the reports of CI servers: a test a cell. */
  readonly cases: readonly ReportCase[];
}

/** What each origin may do, for a list of requests. Never rejects. */
export async function runTable(targets: Targets, command: CheckCommand, page: Page): Promise<TableRun> {
  const kept = targets.targets.slice(0, MOST_TARGETS);
  const tooMany = targets.targets.length - kept.length;
  const cells = await checkTable(kept, command);
  const compared = await differencesOf(cells, command);
  const notAsked = cells.filter(({ good }) => good === null).length;
  const remarks = [
    ...(targets.leftOut > 0 ? [say('cli.table.left-out', { count: targets.leftOut })] : []),
    ...(tooMany > 0 ? [say('cli.table.too-many', { count: tooMany })] : []),
    ...(notAsked > 0 ? [say('cli.table.not-asked', { count: notAsked })] : []),
    ...compared.remarks,
  ];
  const print = command.json ? tableJson(cells) : [...tableText(cells, page)].join('');
  const cases = cells.map((cell) => caseOf(cell, compared.failed.get(cell) ?? null));
  return { print, remarks, code: compared.code, cases };
}

interface Compared extends Pick<TableRun, 'remarks' | 'code'> {
  /** Why each cell that is not as it has to be is not. */
  readonly failed: ReadonlyMap<Cell, string>;
}

async function differencesOf(cells: readonly Cell[], { baseline }: CheckCommand): Promise<Compared> {
  const nothing = { remarks: [], failed: new Map<Cell, string>() };
  if (baseline === null) {
    const bad = cells.filter(({ good }) => good === false);
    const code = cells.length === 0 ? 2 : bad.length > 0 ? 1 : 0;
    return { ...nothing, code, failed: new Map(bad.map((cell) => [cell, cell.title])) };
  }
  const file = saidFile(baseline);
  try {
    const compared = await compare(baseline, cells);
    if (compared === null) return { ...nothing, remarks: [say('cli.table.no-baseline', { file })], code: 2 };
    if ('written' in compared) {
      return { ...nothing, remarks: [say('cli.table.baseline-written', { file })], code: 0 };
    }
    const told = compared.differences.map((each) => [each.cell, differenceWords(each)] as const);
    return {
      remarks: told.map(([, words]) => words),
      failed: new Map(told.map(([cell, words]) => [cell, plain(words)])),
      code: told.length === 0 ? 0 : 1,
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const words = say('cli.report.not-written', { file, code: code ?? String(error) });
    return { ...nothing, remarks: [words], code: 2 };
  }
}

function caseOf(cell: Cell, why: string | null): ReportCase {
  const { method, url, origin, verdict, reason, title, good } = cell;
  return {
    group: visible(origin),
    name: visible(`${method} ${url}`),
    outcome: why !== null ? 'failed' : good === null ? 'skipped' : 'passed',
    rule: reason ?? verdict,
    message: why ?? plain(say(`cli.table.verdict.${verdict}`)),
    details: title,
    at: null,
  };
}

function differenceWords({ cell, before }: Difference): Text {
  const { method, url, origin } = cell;
  const about = { method, url, origin, now: stateOf(cell) };
  return before === null ? say('cli.table.new', about) : say('cli.table.changed', { ...about, before });
}

function tableJson(cells: readonly Cell[]): string {
  const rows = cells.map(({ method, url, origin, verdict, reason, title }) => ({
    ...{ method, url, origin, verdict, reason, title },
  }));
  return `{"version":1,"table":[\n${rows.map(json).join(',\n')}\n]}\n`;
}

/** A block for each request, a line for each origin. */
function* tableText(cells: readonly Cell[], { paint }: Page): Generator<string> {
  const column = cells.reduce((widest, { origin }) => Math.max(widest, displayWidth(origin)), 0) + 2;
  let last = '';
  for (const cell of cells) {
    const request = visible(`${cell.method} ${cell.url}`);
    if (request !== last) yield `${last === '' ? '' : '\n'}${paint('bold', request)}\n`;
    last = request;
    const style = cell.good === null ? 'dim' : cell.good ? 'green' : 'red';
    const state = paint(style, plain(say(`cli.table.verdict.${cell.verdict}`)));
    const why = cell.good === false && cell.title !== '' ? `  ${cell.title}` : '';
    yield `${INDENT}${padded(visible(cell.origin), column)}${state}${why}\n`;
  }
}

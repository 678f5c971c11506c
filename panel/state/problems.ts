import { isFailure } from '../../src/analyze.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import { tupleOriginOf } from '../../src/url/origin-of.ts';
import type { Text } from '../../src/words/text.ts';
import type { Row } from './view-model.ts';

/** What fails alike: the same reason at the same API, and the same error where the server sent one. */
export interface Problem {
  /** Of the reason, the error and the API: the same as long as the log has it. */
  readonly key: string;
  /** Empty: there is none. */
  readonly reason: string;
  /** Origin of the API that the page called; the URL where that does not parse. */
  readonly api: string;
  /** Of the first request. */
  readonly label: Text;
  /** Status of the error that the browser hid, which is what to look at first; null: it was none. */
  readonly error: number | null;
  /** In the order they started. */
  readonly rows: readonly [Row, ...Row[]];
  /** When the first and the last of them started, in milliseconds since the epoch; null: not known. */
  readonly firstMs: number | null;
  readonly lastMs: number | null;
}

/** A log as what is wrong in it, and how many requests there are of which nothing is. */
export interface ProblemList {
  /** In the order they first happened; what only follows from another comes last. */
  readonly problems: readonly Problem[];
  readonly others: ReadonlyMap<Verdict, number>;
}

export function isProblem({ verdict }: Pick<Row, 'verdict'>): boolean {
  return isFailure(verdict);
}

/** Puts alike failures together. @param rows in the order they started */
export function problemsOf(rows: readonly Row[]): ProblemList {
  const groups = new Map<string, [Row, ...Row[]]>();
  const others = new Map<Verdict, number>();
  for (const row of rows) {
    if (!isProblem(row)) {
      others.set(row.verdict, (others.get(row.verdict) ?? 0) + 1);
      continue;
    }
    // A reason is a word of ours, so that no URL can make two keys one.
    const key = `${row.verdict} ${row.reason} ${errorOf(row) ?? ''} ${apiOf(row)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return { problems: causesFirst([...groups].map(([key, group]) => problem(key, group))), others };
}

/** What a service worker asked for on behalf of the page failed first, though the page began before it. */
function causesFirst(problems: readonly Problem[]): readonly Problem[] {
  const isHandedOn = ({ reason }: Problem) => reason === 'service-worker-failed';
  if (!problems.some(isHandedOn)) return problems;
  const calls = new Set<string>();
  for (const each of problems) if (!isHandedOn(each)) for (const row of each.rows) calls.add(callOf(row));
  const isCaused = (each: Problem) => isHandedOn(each) && each.rows.some((row) => calls.has(callOf(row)));
  return [...problems.filter((each) => !isCaused(each)), ...problems.filter(isCaused)];
}

function callOf({ method, url }: Row): string {
  return `${method} ${url}`;
}

function problem(key: string, rows: readonly [Row, ...Row[]]): Problem {
  const [{ reason, label, startedMs }] = rows;
  const api = apiOf(rows[0]);
  return {
    key,
    reason,
    api,
    label,
    error: errorOf(rows[0]),
    rows,
    firstMs: startedMs,
    lastMs: rows.at(-1)?.startedMs ?? null,
  };
}

/** An error without the headers is another fault than a good response without them, though the reason is the same. */
function errorOf({ verdict, status }: Row): number | null {
  return verdict === 'blocked' && status !== null && status >= 400 ? status : null;
}

const apis = new WeakMap<Row, string>();

/** Origin of the API that a request went to; its URL where that does not parse. */
export function apiOf(row: Row): string {
  const known = apis.get(row);
  if (known !== undefined) return known;
  const api = tupleOriginOf(row.url) ?? row.url;
  apis.set(row, api);
  return api;
}

/** Requests of one problem that are shown at once. */
const ROWS_SHOWN = 50;

/** The rows of a problem to show: around the one that the cursor is on, where there are very many. */
export function rowsShown({ rows }: Problem, cursor: string | null): readonly Row[] {
  if (rows.length <= ROWS_SHOWN) return rows;
  const at = rows.findIndex(({ id }) => id === cursor);
  const from = Math.min(Math.max(0, at - ROWS_SHOWN / 2), rows.length - ROWS_SHOWN);
  return rows.slice(from, from + ROWS_SHOWN);
}

/**
 * The request to stand on after a step.
 *
 * @param step to the next or the previous request, or to the first of the next or the previous problem
 * @returns null: there is none
 */
export function stepFrom(
  problems: readonly Problem[],
  cursor: string | null,
  step: 'next' | 'previous' | 'next-problem' | 'previous-problem' | 'first' | 'last',
): string | null {
  const at = problems.findIndex(({ rows }) => rows.some(({ id }) => id === cursor));
  const last = problems.length - 1;
  const firstOf = (index: number) => problems[Math.min(Math.max(index, 0), last)]?.rows[0].id ?? null;
  const rows = problems[at]?.rows;
  if (step === 'first' || rows === undefined) return firstOf(0);
  if (step === 'last') return problems[last]?.rows.at(-1)?.id ?? null;
  if (step === 'next-problem') return firstOf(at + 1);
  if (step === 'previous-problem') return firstOf(at - 1);
  const row = rows.findIndex(({ id }) => id === cursor);
  if (step === 'next') return rows[row + 1]?.id ?? problems[at + 1]?.rows[0].id ?? cursor;
  return rows[row - 1]?.id ?? problems[at - 1]?.rows.at(-1)?.id ?? cursor;
}

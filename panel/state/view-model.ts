import { type Analyzed, isFailure, verdicts as verdictsInOrder } from '../../src/analyze.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import { bare } from '../../src/words/plain.ts';
import { say } from '../../src/words/say.ts';
import type { Text } from '../../src/words/text.ts';
import { splitUrl } from '../split-url.ts';
import type { Column } from './columns.ts';
import { parseFilter, passes } from './filter.ts';
import { isNeverSent } from './never-sent.ts';
import { pageByPage } from './page-lines.ts';
import { type Timing, timingOf } from './timing.ts';

/** One line of the list. */
export interface Row {
  readonly id: string;
  /** The first hop's, as the page asked for it; it may not parse. */
  readonly url: string;
  readonly method: string;
  /** Milliseconds since the epoch; null: not known. */
  readonly startedMs: number | null;
  readonly preflighted: boolean;
  /** Number of the document that made it; null: not known, as in a file. */
  readonly document: number | null;
  /** What tells requests to one host apart: the end of the path and the query. */
  readonly name: string;
  /** Names of GraphQL operations; empty: it is none, as far as is known. */
  readonly operation: string;
  /** With the port; empty where the URL has none. */
  readonly host: string;
  readonly verdict: Verdict;
  /** Empty: there is none. */
  readonly reason: string;
  /** CDP's name when blocked, else empty. */
  readonly corsError: string;
  readonly label: Text;
  /** Of the response that was decided on, a preflight's perhaps; null: none was captured. */
  readonly status: number | null;
  /** Where it was stopped, if it was never sent; null: it was. */
  readonly notSent: 'at-preflight' | 'at-once' | null;
  /** As DevTools name it: `fetch`, `xhr`, `script` … */
  readonly type: string;
  readonly timing: Timing | null;
  /** The browser has reported a failure and may still send its headers. */
  readonly waiting: boolean;
  /** It had no end yet when the log was last read. */
  readonly running: boolean;
  /** Something of the capture could not be used. */
  readonly incomplete: boolean;
  /** The server on whose responses this browser set headers, by its origin; null: on none. */
  readonly overridden: string | null;
  /** What the filter looks in, lower case. */
  readonly searchText: string;
}

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** What the person chose to see. */
export interface View {
  readonly filter: string;
  /** Only these; empty: every cross-origin request. */
  readonly verdicts: readonly Verdict[];
  /** null: in the order they started. */
  readonly sort: Sort | null;
}

const rows = new WeakMap<Analyzed, Row>();

/** The same object for the same exchange: a list of ten thousand only makes the rows that are new. */
export function rowOf(item: Analyzed): Row {
  const known = rows.get(item);
  if (known !== undefined) return known;
  const row = makeRowOrBroken(item);
  rows.set(item, row);
  return row;
}

/** One exchange that breaks an assumption of ours costs its own row, not the list. */
function makeRowOrBroken(item: Analyzed): Row {
  try {
    return makeRow(item);
  } catch (error) {
    console.error(error);
    return {
      ...BROKEN,
      id: item.exchange.id,
      document: item.exchange.document ?? null,
      label: say('panel.row.broken'),
    };
  }
}

const BROKEN: Omit<Row, 'id' | 'label'> = {
  url: '',
  method: '',
  startedMs: null,
  preflighted: false,
  document: null,
  name: '',
  operation: '',
  host: '',
  verdict: 'cannot-tell',
  reason: '',
  corsError: '',
  status: null,
  notSent: null,
  type: '',
  timing: null,
  waiting: false,
  running: false,
  incomplete: true,
  overridden: null,
  searchText: '',
};

function makeRow({ exchange, decision, explanation }: Analyzed): Row {
  const [hop] = exchange.hops;
  const { name, host } = splitUrl(hop.url);
  const status = statusOf(exchange, decision);
  const reason = decision.reason ?? '';
  const corsError = decision.verdict === 'blocked' ? (decision.corsError ?? '') : '';
  const { method } = hop.request;
  const operation = exchange.operation ?? '';
  return {
    id: exchange.id,
    url: hop.url,
    method,
    startedMs: hop.startedMs,
    preflighted: exchange.hops.some((each) => each.preflight !== null),
    document: exchange.document ?? null,
    name,
    operation,
    host,
    verdict: decision.verdict,
    reason,
    corsError,
    label: explanation.label,
    status,
    notSent: notSentAt(exchange, decision),
    type: exchange.resourceType,
    timing: timingOf(exchange),
    waiting: exchange.outcome.kind === 'pending',
    running: exchange.running === true,
    incomplete: exchange.problems.length > 0,
    overridden: exchange.headersSet?.target ?? null,
    searchText: [
      ...[method, hop.url, operation, bare(explanation.label)],
      ...[decision.verdict, reason, corsError, status ?? ''],
    ]
      .join(' ')
      .toLowerCase(),
  };
}

function notSentAt(exchange: Analyzed['exchange'], decision: Analyzed['decision']): Row['notSent'] {
  if (!isFailure(decision.verdict)) return null;
  if (decision.phase === 'preflight') return 'at-preflight';
  // Where it was led on, it was sent to where it began.
  return decision.hop === 0 && isNeverSent(exchange, decision) ? 'at-once' : null;
}

/** Status of the response the decision fell at, else of the last one there is. */
function statusOf(exchange: Analyzed['exchange'], decision: Analyzed['decision']): number | null {
  const hop = exchange.hops[decision.hop];
  const decided = decision.phase === 'preflight' ? hop?.preflight?.response : hop?.response;
  if (decision.phase !== null) return decided?.status ?? null;
  return exchange.hops.at(-1)?.response?.status ?? null;
}

/** Whether the person has narrowed nothing down. */
export function isUnfiltered({ filter, verdicts }: View): boolean {
  return filter.trim() === '' && verdicts.length === 0;
}

/** How many exchanges have each verdict, whatever is filtered away. */
export function countVerdicts(all: readonly Row[]): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdictsInOrder.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const row of all) counts[row.verdict]++;
  return counts;
}

/** The rows that a filter lets through, of every verdict, in the order they started. */
export function filteredRows(all: readonly Row[], filter: string): readonly Row[] {
  if (filter.trim() === '') return all;
  const words = parseFilter(filter);
  return all.filter((row) => passes(words, row));
}

/** The rows to show, in the order to show them. @param filtered those that the filter lets through */
export function visibleRows(
  filtered: readonly Row[],
  { verdicts, sort }: Omit<View, 'filter'>,
): readonly Row[] {
  const shown = filtered.filter(({ verdict }) =>
    verdicts.length === 0 ? verdict !== 'not-cors' : verdicts.includes(verdict),
  );
  return sort === null ? pageByPage(shown) : sortRows(shown, sort);
}

function sortRows(shown: readonly Row[], { column, descending }: Sort): readonly Row[] {
  const key = SORT_KEYS[column];
  const keyed = shown.map((row) => ({ row, key: key(row) }));
  const sign = descending ? -1 : 1;
  return keyed.sort((a, b) => sign * compare(a.key, b.key)).map(({ row }) => row);
}

const SORT_KEYS: Readonly<Record<Column, (row: Row) => string | number>> = {
  verdict: (row) => verdictsInOrder.indexOf(row.verdict),
  method: (row) => row.method,
  request: (row) => `${row.host} ${row.operation}${row.name}`,
  why: (row) => bare(row.label),
  // No response sorts before every status.
  status: (row) => row.status ?? 0,
  type: (row) => row.type,
  time: (row) => (row.timing === null ? -1 : row.timing.toMs - row.timing.fromMs),
  waterfall: (row) => row.startedMs ?? 0,
};

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = String(a);
  const right = String(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The next sort when a column's heading is chosen: up, down, then back to the order of time. */
export function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

import type { HarEntry, HarProblem } from './entry.ts';
import type { ReadEntry } from './entry-reader.ts';
import { isObject, type Notes, optionalString } from './field.ts';
import { looked, marksOf } from './writers/marks.ts';
import { writerOf } from './writers/register.ts';
import { noWriter } from './writers/unknown.ts';
import type { WriterFacts } from './writers/writer.ts';

/** Who wrote a log, or whose browser made its requests. */
export interface HarAgent {
  readonly name: string | null;
  readonly version: string | null;
}

export interface HarPage {
  readonly id: string | null;
  /** Chromium and Firefox write the page's URL here; other writers what they like. */
  readonly title: string | null;
  readonly startedMs: number | null;
}

/** A log, and what it says beside its entries. */
export interface OpenedLog {
  /** Why the value is no HAR at all, and then there are no entries; null: it is one. */
  readonly notHar: NotHar | null;
  readonly creator: HarAgent | null;
  readonly browser: HarAgent | null;
  readonly pages: readonly HarPage[];
  /** The program that wrote it, as far as its marks tell. */
  readonly writer: WriterFacts;
  /** Of the log itself; each entry has its own. Paths begin at the top of the file. */
  readonly problems: readonly HarProblem[];
  readonly raw: RawEntries;
}

/** Entries as they stand there: a list of their values, or what makes each value when it is asked for. */
export type RawEntries = Pick<readonly unknown[], 'length' | 'at'>;

export interface HarLog extends Omit<OpenedLog, 'raw'> {
  readonly entries: readonly HarEntry[];
  /** Cookies and `Authorization` were taken out, or may have been: that they are not there says nothing. */
  readonly sanitized: boolean;
}

export interface NotHar {
  /** JSON path from the top of the file; empty: the whole value. */
  readonly path: string;
  readonly problem: HarProblem['problem'];
}

/** @param read reads each of the entries */
export function logBy(opened: OpenedLog, read: ReadEntry): HarLog {
  return logOf(opened, entriesBy(opened, read));
}

/** @param entries all of them, in their order */
export function logOf({ raw: _, ...log }: OpenedLog, entries: readonly HarEntry[]): HarLog {
  return { ...log, entries, sanitized: isSanitized(entries) };
}

export function entriesBy({ raw, writer }: OpenedLog, read: ReadEntry): readonly HarEntry[] {
  return Array.from({ length: raw.length }, (_, index) => read(raw.at(index), index, writer));
}

/**
 * A whole HAR file, `{ log: … }`, or the bare `log` that `devtools.network.getHAR()` gives, with the entries still to be read.
 * Never throws, whatever the value is.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/
 *
 * @param skimmed entries that stand there, where their list is empty
 */
export function openLog(raw: unknown, skimmed?: RawEntries): OpenedLog {
  if (!isObject(raw)) return notHar('', 'not-an-object', raw);
  const bare = Array.isArray(raw.entries) && !('log' in raw);
  const log = bare ? raw : raw.log;
  const at = (path: string): string => (bare ? path : `log.${path}`);
  if (!isObject(log)) return notHar('log', 'not-an-object', log);
  if (!Array.isArray(log.entries)) return notHar(at('entries'), 'not-an-array', log.entries);

  const problems: HarProblem[] = [];
  const notes: Notes = { note: (path, problem) => problems.push({ path: at(path), problem }) };
  const agents = { creator: readAgent(log.creator), browser: readAgent(log.browser) };
  const entries: RawEntries = skimmed ?? log.entries;
  const first = Array.from({ length: Math.min(entries.length, looked) }, (_, index) => entries.at(index));
  return {
    notHar: null,
    ...agents,
    writer: writerOf(marksOf(agents, first)),
    pages: readPages(log.pages, notes),
    problems,
    raw: entries,
  };
}

function notHar(path: string, problem: HarProblem['problem'], value: unknown): OpenedLog {
  const missing = value === undefined || value === null;
  return {
    notHar: { path, problem: missing ? 'missing' : problem },
    creator: null,
    browser: null,
    writer: noWriter,
    pages: [],
    problems: [],
    raw: [],
  };
}

export function readAgent(value: unknown): HarAgent | null {
  if (!isObject(value)) return null;
  return { name: optionalString(value.name), version: optionalString(value.version) };
}

export function readPages(value: unknown, notes: Notes): readonly HarPage[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    notes.note('pages', 'not-an-array');
    return [];
  }
  return value.flatMap((page: unknown, index) => {
    if (!isObject(page)) {
      notes.note(`pages[${index}]`, 'not-an-object');
      return [];
    }
    const started = Date.parse(optionalString(page.startedDateTime) ?? '');
    return [
      {
        id: optionalString(page.id),
        title: optionalString(page.title),
        startedMs: Number.isNaN(started) ? null : started,
      },
    ];
  });
}

const secrets: ReadonlySet<string> = new Set(['cookie', 'set-cookie', 'authorization']);

/**
 * Chromium's own export takes secrets out unless told otherwise, and does not say so. A log of its entries with none in
 * it was sanitized, or had none: either way nothing follows from their absence.
 */
function isSanitized(entries: readonly HarEntry[]): boolean {
  if (!entries.some(({ writer }) => writer === 'chromium')) return false;
  return !entries.some(hasSecret);
}

/** Whether an entry shows a cookie or `Authorization`. */
export function hasSecret({ request, response }: HarEntry): boolean {
  return [request.headers, response.headers].some((headers) =>
    headers?.some(([name]) => secrets.has(name.toLowerCase())),
  );
}

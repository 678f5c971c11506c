import { JSONParser } from '@streamparser/json';
import type { HarEntry } from './entry.ts';
import { type EntriesPath, harPaths } from './input/entries-path.ts';
import { readEntry } from './read-entry.ts';
import { type HarAgent, type HarPage, readAgent, readPages } from './read-log.ts';
import { HarStreamError } from './stream-error.ts';
import { looked, marksOf } from './writers/marks.ts';
import { writerOf } from './writers/register.ts';
import type { WriterFacts } from './writers/writer.ts';

/** What a log says beside its entries, as far as it has been read. */
export interface LogHead {
  creator: HarAgent | null;
  browser: HarAgent | null;
  pages: readonly HarPage[];
  /** The program that wrote it, as far as its marks tell; not there before the first entry. */
  writer?: WriterFacts;
}

/** Ends where the text stops being JSON, as though that were its end. */
export async function* untilBroken<T>(portions: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* portions;
  } catch (error) {
    if (!(error instanceof HarStreamError)) throw error;
  }
}

/**
 * The entries of a HAR file of any size, as they come, and the rest of its log into `head`. Of the text no more is held
 * than one entry, after the first few.
 *
 * @throws HarStreamError
 */
export async function* readEntries(
  chunks: AsyncIterable<Uint8Array>,
  head: LogHead = { creator: null, browser: null, pages: [] },
): AsyncGenerator<readonly HarEntry[]> {
  yield* readRaw(rawEntries(chunks, head, harPaths), head);
}

/** Reads entries as they come; who wrote the log is told by the first few, which are held until then. */
export async function* readRaw(
  portions: AsyncIterable<readonly unknown[]>,
  head: LogHead,
): AsyncGenerator<readonly HarEntry[]> {
  let index = 0;
  const first: unknown[] = [];
  // A second reading is told who wrote the log from the beginning.
  const isTold = head.writer !== undefined;
  const read = (values: readonly unknown[]) => values.map((value) => readEntry(value, index++, head.writer));
  const tell = (): readonly HarEntry[] => {
    head.writer = writerOf(marksOf(head, first));
    return read(first);
  };
  try {
    for await (const portion of portions) {
      if (head.writer !== undefined) {
        yield read(portion);
        continue;
      }
      for (const value of portion) first.push(value);
      if (first.length >= looked) yield tell();
    }
  } catch (error) {
    // What came before the text broke off is read first.
    if (head.writer === undefined && first.length > 0) yield tell();
    throw error;
  }
  if (head.writer === undefined && first.length > 0) yield tell();
  // A creator may stand after the entries.
  if (!isTold) head.writer = writerOf(marksOf(head, first));
}

/**
 * The same entries as they stand there.
 *
 * @param paths where they may be
 * @throws HarStreamError
 */
export async function* rawEntries(
  chunks: AsyncIterable<Uint8Array>,
  head: LogHead,
  paths: readonly EntriesPath[],
): AsyncGenerator<readonly unknown[]> {
  let entries: unknown[] = [];
  const parts = ['creator', 'browser', 'pages'];
  const parser = new JSONParser({
    paths: paths.flatMap(({ log, entries }) => [
      entries,
      ...(log === null ? [] : parts.map((part) => `${log}.${part}`)),
    ]),
    keepStack: false,
  });
  parser.onValue = ({ value, key }) => {
    if (typeof key === 'number') entries.push(value);
    else if (key === 'creator' || key === 'browser') head[key] = readAgent(value);
    else if (key === 'pages') head.pages = readPages(value, { note: () => {} });
  };
  let failed: Error | null = null;
  parser.onError = (error) => {
    failed ??= error;
  };

  const lines = { before: 1, startsAt: 0 };
  let begins = 0;
  for await (const chunk of chunks) {
    // Editors on Windows put a byte order mark in front.
    const text = begins === 0 && chunk[0] === 0xef && chunk[1] === 0xbb ? chunk.subarray(3) : chunk;
    write(text);
    if (entries.length > 0) yield entries;
    entries = [];
    if (failed !== null) throw placed(failed, text);
    begins += text.length;
    for (let at = text.indexOf(0x0a); at >= 0; at = text.indexOf(0x0a, at + 1)) {
      lines.before++;
      lines.startsAt = begins - text.length + at + 1;
    }
  }
  if (!parser.isEnded) throw placed(new Error('Unexpected end of JSON input'), new Uint8Array());

  function write(text: Uint8Array): void {
    try {
      parser.write(text);
    } catch (error) {
      failed ??= error as Error;
    }
  }

  function placed(error: Error, text: Uint8Array): HarStreamError {
    const [, within] = /chunk position "(\d+)"/.exec(error.message) ?? [];
    const at = Math.min(Number(within ?? 0), text.length);
    for (let end = text.indexOf(0x0a); end >= 0 && end < at; end = text.indexOf(0x0a, end + 1)) {
      lines.before++;
      lines.startsAt = begins + end + 1;
    }
    const [message = ''] = error.message.split(/ (?:at chunk|in state)/);
    return new HarStreamError(message, { line: lines.before, column: begins + at - lines.startsAt + 1 });
  }
}

import type { HarEntry } from '../entry.ts';
import { readAgent, readPages } from '../read-log.ts';
import { type LogHead, rawEntries, readRaw } from '../read-stream.ts';
import { firstBytes, type ReadBytes } from './bytes.ts';
import { entriesPathOf, harPaths } from './entries-path.ts';
import { lineParts } from './lines.ts';
import { partsOfLines } from './stream-lines.ts';

/** Enough to tell a shape by, and for the first line of a log of lines. */
const headBytes = 1024 * 1024;

/** How a text that is too long to be held is gone over. */
export type StreamShape = (
  chunks: AsyncIterable<Uint8Array>,
  head: LogHead,
) => AsyncGenerator<readonly HarEntry[]>;

/** A HAR, one within another JSON, a list of either, or lines of JSON, as the beginning tells. */
export async function streamShapeOf(read: ReadBytes): Promise<StreamShape> {
  const text = new TextDecoder().decode(await firstBytes(read(), headBytes));
  if (isLines(text)) return ofLines;
  const path = entriesPathOf(text);
  return (chunks, head) => readRaw(rawEntries(chunks, head, path === null ? harPaths : [path]), head);
}

/** Whether the first line is JSON on its own and holds entries, or the second is as well. */
function isLines(text: string): boolean {
  const [first, second] = text.split('\n', 3);
  if (first === undefined || second === undefined) return false;
  const parts = lineParts(first);
  return typeof parts === 'object' || (parts === 'other' && lineParts(second) !== 'not-json');
}

async function* ofLines(chunks: AsyncIterable<Uint8Array>, head: LogHead) {
  async function* portions(): AsyncGenerator<readonly unknown[]> {
    for await (const { creator, browser, pages, entries } of partsOfLines(chunks)) {
      head.creator ??= readAgent(creator);
      head.browser ??= readAgent(browser);
      head.pages = [...head.pages, ...readPages(pages, { note: () => {} })];
      yield entries;
    }
  }
  yield* readRaw(portions(), head);
}

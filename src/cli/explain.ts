import { type Analyzed, analyzeLogInTurn, differing, type Rules } from '../analyze.ts';
import { analyzeStream } from '../analyze-stream.ts';
import type { HarEntry } from '../har/entry.ts';
import { entriesInPortions, type OpenedLog, wholeLog } from '../har/read-log.ts';
import type { LogHead } from '../har/read-stream.ts';
import { noWriter } from '../har/writers/unknown.ts';
import { type WrittenBy, writtenBy } from '../har/writers/written-by.ts';
import type { Pasted } from '../paste/pasted.ts';
import type { ExplainCommand } from './arguments.ts';
import type { Io } from './io.ts';
import { leftOut, placed } from './place.ts';
import { progress } from './progress.ts';
import { openInput } from './read-input.ts';
import { brokenOff, sourceOf, streamFile } from './read-stream.ts';
import type { Shown } from './selection.ts';

/** A file, explained as it is read. */
export interface ExplainedFile {
  readonly rules: Rules;
  readonly writer: WrittenBy;
  readonly shown: AsyncIterable<Shown>;
  /** What became of it, once all has been shown. */
  readonly seen: { blocked: boolean; unusable: boolean };
}

/** Of so many, exchanges are made and let go in windows of time: to hold all at once takes several times as much memory. */
const manyEntries = 20_000;

/** @returns pasted: it is no HAR, and something else that can be read; null: it cannot be used, and that has been said */
export async function explainFile(
  file: string,
  command: ExplainCommand,
  io: Io,
): Promise<ExplainedFile | { readonly pasted: Pasted } | null> {
  const said = { rules: command.browser, origin: command.origin };
  const source = await sourceOf(file, io);
  const seen = { blocked: false, unusable: false };
  if (source.large === null) {
    const input = await openInput(file, source.io);
    if ('unusable' in input) {
      if (input.unusable.pasted !== undefined) return { pasted: input.unusable.pasted };
      io.err(`cors-lens: ${placed(file, input.unusable)}\n`);
      return null;
    }
    for (const line of leftOut(file, input.opened)) io.err(`cors-lens: ${line}\n`);
    const { opened } = input;
    const writer = writtenBy(opened.writer, opened.creator);
    const { rules, exchanges } =
      opened.raw.length > (io.wholeEntries ?? manyEntries)
        ? await analyzeStream((head) => inPortions(opened, head), said)
        : analyzeLogInTurn(wholeLog(opened), said);
    return { rules, writer, shown: shownOf(exchanges, rules), seen };
  }
  const { large } = source;
  const shows = progress(large.bytes, io);
  let pass: 0 | 1 | 2 = 0;
  const { rules, head, exchanges } = await analyzeStream((head) => {
    const now = pass === 0 ? 1 : 2;
    pass = now;
    return streamFile(large, (read) => shows.read(now, read))(head);
  }, said).catch((error) => {
    large.close();
    throw error;
  });
  const writer = writtenBy(head.writer ?? noWriter, head.creator);
  return { rules, writer, shown: shownOf(untilBroken(exchanges), rules), seen };

  async function* shownOf(items: Iterable<Analyzed> | AsyncIterable<Analyzed>, rules: Rules) {
    for await (const item of items) {
      seen.blocked ||= item.decision.verdict === 'blocked';
      yield { item, elsewhere: command.profiles ? differing(item, rules) : [] };
    }
  }

  /** What was read before it is shown all the same. */
  async function* untilBroken(items: AsyncIterable<Analyzed>) {
    try {
      yield* items;
    } catch (error) {
      const broken = brokenOff(error);
      if (broken === null) throw error;
      shows.end();
      seen.unusable = true;
      io.err(`cors-lens: ${placed(file, broken)}\n`);
    } finally {
      large.close();
    }
    shows.end();
  }
}

async function* inPortions(opened: OpenedLog, head: LogHead): AsyncGenerator<readonly HarEntry[]> {
  const { creator, browser, pages, writer } = opened;
  Object.assign(head, { creator, browser, pages, writer });
  yield* entriesInPortions(opened, 1_000);
}

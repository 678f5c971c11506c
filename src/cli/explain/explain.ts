import { type Analyzed, analyzeLogInTurn, differing, type Rules } from '../../analyze.ts';
import { analyzeAsReported } from '../../analyze-reported.ts';
import { analyzeStream } from '../../analyze-stream.ts';
import type { HarEntry } from '../../har/entry.ts';
import { noProblems, tallied } from '../../har/input/tally.ts';
import type { HarLog, OpenedLog } from '../../har/read-log.ts';
import type { LogHead } from '../../har/read-stream.ts';
import { readEntries, wholeLog } from '../../har/whole-log.ts';
import { noWriter } from '../../har/writers/unknown.ts';
import { type WrittenBy, writtenBy } from '../../har/writers/written-by.ts';
import type { Pasted } from '../../paste/pasted.ts';
import type { Io } from '../io.ts';
import { leftOut, placed } from '../place.ts';
import { progress } from '../progress.ts';
import { openInput } from '../read-input.ts';
import { brokenOff, streamFile } from '../read-stream.ts';
import type { Shown } from '../selection.ts';
import type { Unusable } from '../unusable.ts';
import type { ExplainCommand } from './arguments.ts';

/** A file, explained as it is read. */
export interface ExplainedFile {
  readonly rules: Rules;
  readonly writer: WrittenBy;
  readonly shown: AsyncIterable<Shown>;
  /** What became of it, once all has been shown. */
  readonly seen: { blocked: boolean; unusable: boolean };
}

const portion = 1_000;

/** Of so many, exchanges are made and let go in windows of time: to hold all at once takes several times as much memory. */
const manyEntries = 20_000;

/** @returns pasted: it is no HAR, and something else that can be read; null: it cannot be used, and that has been said */
export async function explainFile(
  file: string,
  command: ExplainCommand,
  io: Io,
): Promise<ExplainedFile | { readonly pasted: Pasted } | null> {
  const said = { rules: command.browser, origin: command.origin };
  const seen = { blocked: false, unusable: false };
  const input = await openInput(file, io);
  if ('unusable' in input) {
    if (input.unusable.pasted !== undefined) return { pasted: input.unusable.pasted };
    complain(input.unusable);
    return null;
  }
  let tally = noProblems;
  let gone = false;
  if ('opened' in input) {
    const { opened, remarks, cut } = input;
    remarks.forEach(complain);
    seen.unusable = cut;
    const { rules, exchanges } = await analyzed(opened);
    for (const line of leftOut(file, opened, tally)) io.err(`cors-lens: ${line}\n`);
    const writer = writtenBy(opened.writer, opened.creator);
    return { rules, writer, shown: shownOf(exchanges, rules), seen };
  }
  const { large } = input;
  large.remarks.forEach(complain);
  const shows = progress(large.bytes, io);
  let pass: 0 | 1 | 2 = 0;
  const { rules, head, exchanges } = await analyzeStream((head) => {
    const now = pass === 0 ? 1 : 2;
    pass = now;
    return noted(streamFile(large, (read) => shows.read(now, read))(head));
  }, said).catch((error) => {
    large.close();
    throw error;
  });
  for (const line of leftOut(file, { problems: [] }, tally)) io.err(`cors-lens: ${line}\n`);
  const writer = writtenBy(head.writer ?? noWriter, head.creator);
  return { rules, writer, shown: shownOf(untilBroken(exchanges), rules), seen };

  async function analyzed(opened: OpenedLog) {
    const inTurn = opened.raw.length > (io.wholeEntries ?? manyEntries);
    if (!inTurn) return analyzeLogInTurn(noting(wholeLog(opened)), said, analyzeAsReported);
    const entries = readEntries(opened);
    return analyzeStream((head) => noted(inPortions(opened, entries, head)), said);
  }

  function complain(unusable: Unusable): void {
    io.err(`cors-lens: ${placed(file, unusable)}\n`);
  }

  function noting(log: HarLog): HarLog {
    tally = tallied(tally, log.entries);
    return log;
  }

  /** The first time they are gone over. */
  async function* noted(portions: AsyncIterable<readonly HarEntry[]>) {
    const isFirst = !gone;
    gone = true;
    for await (const portion of portions) {
      if (isFirst) tally = tallied(tally, portion);
      yield portion;
    }
  }

  async function* shownOf(items: Iterable<Analyzed> | AsyncIterable<Analyzed>, rules: Rules) {
    for await (const item of items) {
      seen.blocked ||= item.decision.verdict === 'blocked';
      yield { item, underOtherRules: command.profiles ? differing(item, rules) : [] };
    }
  }

  /** What was read before it is still shown. */
  async function* untilBroken(items: AsyncIterable<Analyzed>) {
    let explained = false;
    try {
      for await (const item of items) {
        explained = true;
        yield item;
      }
    } catch (error) {
      const broken = brokenOff(error, explained);
      if (broken === null) throw error;
      shows.end();
      seen.unusable = true;
      broken.forEach(complain);
    } finally {
      large.close();
    }
    shows.end();
  }
}

async function* inPortions(
  { creator, browser, pages, writer }: OpenedLog,
  entries: readonly HarEntry[],
  head: LogHead,
): AsyncGenerator<readonly HarEntry[]> {
  Object.assign(head, { creator, browser, pages, writer });
  for (let at = 0; at < entries.length; at += portion) yield entries.slice(at, at + portion);
}

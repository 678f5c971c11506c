import { type Analyzed, analyzeLogInTurn, differing, type Rules } from '../analyze.ts';
import { analyzeStream } from '../analyze-stream.ts';
import type { ExplainCommand } from './arguments.ts';
import type { Io } from './io.ts';
import { leftOut, placed } from './place.ts';
import { progress } from './progress.ts';
import { readInput } from './read-input.ts';
import { brokenOff, largeFile, streamFile } from './read-stream.ts';
import type { Shown } from './selection.ts';

/** A file, explained as it is read. */
export interface ExplainedFile {
  readonly rules: Rules;
  readonly shown: AsyncIterable<Shown>;
  /** What became of it, once all has been shown. */
  readonly seen: { blocked: boolean; unusable: boolean };
}

/** @returns null: it cannot be used, and that has been said */
export async function explainFile(
  file: string,
  command: ExplainCommand,
  io: Io,
): Promise<ExplainedFile | null> {
  const said = { rules: command.browser, origin: command.origin };
  const bytes = await largeFile(file, io.wholeBytes);
  const seen = { blocked: false, unusable: false };
  if (bytes === null) {
    const input = await readInput(file, io);
    if ('unusable' in input) {
      io.err(`cors-lens: ${placed(file, input.unusable)}\n`);
      return null;
    }
    for (const line of leftOut(file, input.log)) io.err(`cors-lens: ${line}\n`);
    const { rules, exchanges } = analyzeLogInTurn(input.log, said);
    return { rules, shown: shownOf(exchanges, rules), seen };
  }
  const shows = progress(bytes, io);
  let pass: 0 | 1 | 2 = 0;
  const { rules, exchanges } = await analyzeStream((head) => {
    const now = pass === 0 ? 1 : 2;
    pass = now;
    return streamFile(file, (read) => shows.read(now, read))(head);
  }, said);
  return { rules, shown: shownOf(untilBroken(exchanges), rules), seen };

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
    }
    shows.end();
  }
}

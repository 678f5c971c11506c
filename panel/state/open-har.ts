import { analyzerOfLog, type Rules } from '../../src/analyze.ts';
import type { HarEntry } from '../../src/har/entry.ts';
import type { Breathe } from '../../src/har/input/breathe.ts';
import { type InputRead, readInput } from '../../src/har/input/read-input.ts';
import { noProblems, tallied } from '../../src/har/input/tally.ts';
import { logByNeed } from '../../src/har/log-by-need.ts';
import type { HarLog } from '../../src/har/read-log.ts';
import { type WrittenBy, writtenBy } from '../../src/har/writers/written-by.ts';
import { say } from '../../src/words/say.ts';
import type { Text } from '../../src/words/text.ts';
import { breather, yieldToBrowser } from './breather.ts';
import type { Progress } from './files.ts';
import { type Clock, createIntake, type Taker } from './intake.ts';
import type { OpenedText } from './open-text.ts';
import { createStore, type Store } from './store.ts';

export interface OpenedHar {
  readonly name: string;
  readonly store: Store;
  /** Whose rules decide: those of the browser that made the file. */
  readonly rules: Rules;
  /** Who wrote it, and what it leaves out. */
  readonly written: WrittenBy;
  /** What of the file could not be read. */
  readonly remarks: readonly Text[];
}

/**
 * A HAR file as a list of its own, which fills while it is shown.
 *
 * @param onProgress called until everything is explained, and then with null
 * @param isWanted asked between portions: somebody else may have been opened since
 * @returns the list; or what the text says, where it is no file but a thing that people copy; or why there is none
 */
export async function openHar(
  file: Blob,
  name: string,
  onProgress: (progress: Progress | null) => void,
  isWanted: () => boolean,
): Promise<OpenedHar | OpenedText | { readonly why: Text }> {
  const breathe = breather();
  const read = await readFile(file, breathe, (share) => onProgress({ name, phase: 'reading', share }));
  if ('pasted' in read) return { name, reports: read.pasted };
  if ('why' in read) return read;
  onProgress({ name, phase: 'explaining', share: 0 });
  const log = await logByNeed(read.opened, breathe);
  const { named, more } = tallied(noProblems, log.entries);
  const problems = [...log.problems, ...named];
  const { lines, brokenOff } = read.leftOut;
  const isWhole =
    lines === null &&
    brokenOff === null &&
    read.ended === null &&
    read.others === 0 &&
    problems.length + more === 0;
  const remarks = isWhole ? [] : (await import('./file-words.ts')).remarksOn(read, problems, more);
  return { ...fill(log, name, onProgress, isWanted), remarks };
}

/** No page that is looked at shares the processor: nothing waits longer than it has to. */
const fileClock: Clock = {
  now: () => performance.now(),
  later(work, ms) {
    if (ms > 0) setTimeout(work, ms);
    else void yieldToBrowser().then(work);
  },
};

function fill(
  log: HarLog,
  name: string,
  onProgress: (progress: Progress | null) => void,
  isWanted: () => boolean,
): Omit<OpenedHar, 'remarks'> {
  const { analyzer, rules } = analyzerOfLog(log);
  const store = createStore<HarEntry>(analyzer, Number.POSITIVE_INFINITY);
  store.setSource({ kind: 'file', name });
  let done = 0;
  const taker: Taker<HarEntry> = {
    take(entries) {
      if (!isWanted()) return intake.clear();
      analyzer.add(entries);
      done += entries.length;
      onProgress({ name, phase: 'explaining', share: done / log.entries.length });
    },
    step: analyzer.step,
    isDone: () => !isWanted() || analyzer.isDone(),
    show(isAll) {
      if (!isWanted()) return;
      store.refresh();
      if (isAll) onProgress(null);
    },
  };
  const intake = createIntake(taker, fileClock);
  intake.add(log.entries);
  if (log.entries.length === 0) onProgress(null);
  return { name, store, rules, written: writtenBy(log.writer, log.creator) };
}

/** V8 holds no longer string. */
const longestWhole = 2 ** 29 - 24;

async function readFile(
  file: Blob,
  breathe: Breathe,
  onShare: (share: number) => void,
  isInLink = false,
): Promise<
  | Extract<InputRead, { readonly opened: unknown }>
  | { readonly pasted: OpenedText['reports'] }
  | { readonly why: Text }
> {
  try {
    const read = await readInput(() => chunksOf(file, onShare), { whole: longestWhole }, breathe);
    if ('opened' in read) return read;
    if ('notJson' in read) {
      const { openLink } = await import('../../src/export/link/open-link.ts');
      const link = isInLink ? null : await openLink(read.text);
      if (link !== null && 'trouble' in link) {
        const { linkTroubleWords } = await import('./file-words.ts');
        return { why: linkTroubleWords(link.trouble) };
      }
      if (link !== null) return readFile(new Blob([link.har]), breathe, onShare, true);
      const { openText } = await import('./open-text.ts');
      const pasted = openText(read.text);
      if (pasted !== null) return { pasted };
    }
    const { troubleWords } = await import('./file-words.ts');
    return { why: troubleWords(read) };
  } catch (error) {
    console.warn(error);
    return { why: say('panel.file.unreadable') };
  }
}

/** Less is not worth drawing. */
const noticeable = 0.01;

async function* chunksOf(file: Blob, onShare: (share: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let bytes = 0;
  let told = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      yield part.value;
      bytes += part.value.length;
      const share = file.size === 0 ? 1 : bytes / file.size;
      if (share < 1 && share - told < noticeable) continue;
      told = share;
      onShare(share);
    }
  } finally {
    await reader.cancel();
  }
}

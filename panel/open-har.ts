import { analyzerOfLog, type Rules } from '../src/analyze.ts';
import type { HarEntry } from '../src/har/entry.ts';
import type { HarLog } from '../src/har/read-log.ts';
import { readHarText } from '../src/har/read-text.ts';
import { type WrittenBy, writtenBy } from '../src/har/writers/written-by.ts';
import { say } from '../src/words/say.ts';
import type { Text } from '../src/words/text.ts';
import type { Progress } from './files.ts';
import { createIntake } from './intake.ts';
import type { OpenedText } from './open-text.ts';
import { createStore, type Store } from './store.ts';

export interface OpenedHar {
  readonly name: string;
  readonly store: Store;
  /** Whose rules decide: those of the browser that made the file. */
  readonly rules: Rules;
  /** Who wrote it, and what it leaves out. */
  readonly written: WrittenBy;
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
  const text = await readText(file, (share) => onProgress({ name, phase: 'reading', share }));
  if (text === null) return { why: say('panel.file.unreadable') };
  onProgress({ name, phase: 'explaining', share: 0 });
  // The last word of the progress is drawn before the parser keeps the page busy.
  await new Promise((drawn) => setTimeout(drawn, 0));
  const read = readHarText(text);
  if ('notJson' in read) {
    const { openText } = await import('./open-text.ts');
    const reports = openText(text);
    if (reports !== null) return { name, reports };
    const { line, column, message } = read.notJson;
    return { why: say('panel.file.not-json', { line, column, message }) };
  }
  const { log } = read;
  if (log.notHar !== null) return { why: say('panel.file.not-har', { path: log.notHar.path || 'log' }) };
  return fill(log, name, onProgress, isWanted);
}

function fill(
  log: HarLog,
  name: string,
  onProgress: (progress: Progress | null) => void,
  isWanted: () => boolean,
): OpenedHar {
  const { analyzer, rules } = analyzerOfLog(log);
  const store = createStore<HarEntry>(analyzer, Number.POSITIVE_INFINITY);
  store.setSource({ kind: 'file', name });
  let done = 0;
  const intake = createIntake<HarEntry>({
    take(entries) {
      if (!isWanted()) return intake.clear();
      analyzer.add(entries);
      done += entries.length;
      onProgress({ name, phase: 'explaining', share: done / log.entries.length });
    },
    show() {
      if (!isWanted()) return;
      store.refresh();
      if (done === log.entries.length) onProgress(null);
    },
  });
  intake.add(log.entries);
  if (log.entries.length === 0) onProgress(null);
  return { name, store, rules, written: writtenBy(log.writer, log.creator) };
}

/** null: the browser could not read it. */
async function readText(file: Blob, onShare: (share: number) => void): Promise<string | null> {
  try {
    const decoder = new TextDecoder();
    const reader = file.stream().getReader();
    let text = '';
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      bytes += part.value.length;
      onShare(file.size === 0 ? 1 : bytes / file.size);
    }
    return text + decoder.decode();
  } catch (error) {
    console.warn(error);
    return null;
  }
}

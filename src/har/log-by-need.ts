import { entryReader } from './entry-reader.ts';
import { type HarLog, logBy, type OpenedLog } from './read-log.ts';

/** As `wholeLog`: what only Firefox's entries need is loaded for them alone. */
export async function logByNeed(opened: OpenedLog): Promise<HarLog> {
  if (opened.writer.fields !== 'firefox') return logBy(opened, entryReader(null));
  return (await import('./whole-log.ts')).wholeLog(opened);
}

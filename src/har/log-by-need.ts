import type { HarEntry } from './entry.ts';
import { entryReader } from './entry-reader.ts';
import { type Breathe, breathless } from './input/breathe.ts';
import { type HarLog, logOf, type OpenedLog } from './read-log.ts';

/** As `wholeLog`, with time for others between entries: what only Firefox's need is loaded for them alone. */
export async function logByNeed(opened: OpenedLog, breathe: Breathe = breathless): Promise<HarLog> {
  const { raw, writer } = opened;
  const read = writer.fields === 'firefox' ? (await import('./read-entry.ts')).readEntry : entryReader(null);
  const entries: HarEntry[] = [];
  for (let index = 0; index < raw.length; index++) {
    entries.push(read(raw.at(index), index, writer));
    const breath = breathe();
    if (breath !== undefined) await breath;
  }
  return logOf(opened, entries);
}

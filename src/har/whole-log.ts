import type { HarEntry } from './entry.ts';
import { readEntry } from './read-entry.ts';
import { entriesBy, type HarLog, logBy, type OpenedLog, openLog } from './read-log.ts';

/** As `openLog`, whoever wrote it. Entries that cannot be used keep their place. Never throws, whatever the value is. */
export function readLog(raw: unknown): HarLog {
  return wholeLog(openLog(raw));
}

export function wholeLog(opened: OpenedLog): HarLog {
  return logBy(opened, readEntry);
}

export function readEntries(opened: OpenedLog): readonly HarEntry[] {
  return entriesBy(opened, readEntry);
}

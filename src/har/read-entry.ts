import { entryReader } from './entry-reader.ts';
import { firefoxReader } from './firefox-entry.ts';

/** Of any browser's log, and any program's. */
export const readEntry = entryReader(firefoxReader);

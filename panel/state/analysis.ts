import type { Analyzed } from '../../src/analyze.ts';

/** What emptied the list. */
type Cleared = 'person' | 'navigation';

/** Entries to exchanges, as `createAnalyzer` makes it. */
export interface Analysis<Entry> {
  add(entries: readonly Entry[]): void;
  /** @param by a person wants nothing back of what was there; a page may be told what is its own once more */
  clear(by: Cleared): void;
  forget(ids: Iterable<string>): void;
  /** In the order they started. */
  analyzed(): readonly Analyzed[];
}

import type { OracleCase } from './case.ts';
import type { Batch } from './exchange-seen.ts';

/** How many calls a page has in flight; a burst is another test's subject. */
export const width = 6;

/** A browser that runs cases for real. */
export interface OracleBrowser {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  /** Such as `156`, or `2.50` of WebKitGTK. */
  readonly version: number | string;
  /** Runs the cases, all of which name the same page, from that page. */
  run(cases: readonly OracleCase[]): Promise<Batch>;
  close(): Promise<void>;
}

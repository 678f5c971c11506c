import type { Timing } from '../../src/capture/timing/read-timings.ts';
import type { RawEntry } from '../browser/capture.ts';
import type { OracleCase, Outcome } from './case.ts';
import type { TrueVerdict } from './truth.ts';

/** One case as it went: what script saw, and what the browser says of it. */
export interface ExchangeSeen {
  readonly one: OracleCase;
  readonly url: string;
  readonly outcome: Outcome;
  /** null: it never became a request. */
  readonly truth: TrueVerdict | null;
  /** Whether its first URL is of another origin than what called. */
  readonly crossed: boolean;
  /** How many requests for its first URL came to the server, without preflights. */
  readonly requests: number;
  /** Whether the policy of what called refuses its first URL. */
  readonly refused: boolean;
  /** Whether a secure document asks for it over plain http. */
  readonly mixed: boolean;
  /** Whether DevTools were open before the page was loaded. */
  readonly devtools: 'open before' | 'opened later';
  /** What the truth was told from: JSON, for people to read. */
  readonly report: unknown;
}

/** One page's worth of cases, and the log an extension saw of them. */
export interface Batch {
  /** Version: by which its rules are chosen; null: a current one. */
  readonly browser: { readonly name: 'chromium' | 'firefox' | 'webkit'; readonly version: number | null };
  readonly pageUrl: string;
  readonly seen: readonly ExchangeSeen[];
  readonly entries: readonly RawEntry[];
  /** What the page's Resource Timing says, as the panel reads it: each time by itself; not there: it is not read in this browser. */
  readonly timings?: readonly (readonly Timing[])[];
}

/** A line of the page's code. Lines and columns are counted from 1. */
export interface CallSite {
  readonly url: string;
  readonly line: number;
  readonly column: number | null;
}

/** One call of an API that makes requests, as the page made it. */
export interface RecordedCall {
  /** Of the page it was recorded in; 1 is the first. */
  readonly id: number;
  readonly kind: 'fetch' | 'xhr' | 'eventsource' | 'beacon';
  /** Milliseconds since the epoch, with fractions. */
  readonly atMs: number;
  /** Absolute, without fragment. */
  readonly url: string;
  /** Serialized origin of the page or frame; null: not known. */
  readonly origin: string | null;
  /** As it is sent. */
  readonly method: string;
  /** null: not known. */
  readonly mode: string | null;
  readonly credentialsMode: string | null;
  readonly redirect: string | null;
  /** Names of headers, lower case; null: not known. */
  readonly headerNames: readonly string[] | null;
  readonly callSite: CallSite | null;
}

/** What the page's log says, line by line. */
export type LogLine =
  | { readonly what: 'call'; readonly call: RecordedCall }
  /** The end of a call that tells it itself. `ok`: script got an answer. */
  | { readonly what: 'done'; readonly id: number; readonly ok: boolean }
  /** The end of a fetch, as the browser's timings tell it. */
  | { readonly what: 'timed'; readonly url: string; readonly atMs: number; readonly ok: boolean }
  /** The page's Content-Security-Policy refused a request. */
  | { readonly what: 'refused'; readonly url: string; readonly atMs: number };

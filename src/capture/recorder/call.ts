/** A line of the page's code. Lines and columns are counted from 1. */
export interface CallSite {
  readonly url: string;
  readonly line: number;
  readonly column: number | null;
}

/** A function on the stack of a call, at the line that called the next one. */
export interface StackFrame extends CallSite {
  /** null: it has none. */
  readonly name: string | null;
  /** There on the first frame of what was waited for: what the frame before it came after; empty where that has no name. */
  readonly after?: string;
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
  /** Innermost first; empty: not known. */
  readonly stack: readonly StackFrame[];
}

/** A worker of the page, which has functions of its own to make calls with. */
export interface Worker {
  readonly kind: 'worker' | 'sharedworker' | 'serviceworker';
  /** null: not known. */
  readonly url: string | null;
}

/** What the page's log says, line by line. */
export type LogLine =
  | { readonly what: 'call'; readonly call: RecordedCall }
  /** The end of a call that reports it itself. `ok`: script got a response. */
  | { readonly what: 'done'; readonly id: number; readonly ok: boolean }
  /** The end of a fetch, as the browser's timings tell it. */
  | { readonly what: 'timed'; readonly url: string; readonly atMs: number; readonly ok: boolean }
  /** A response header that script asked for and did not get; `name` in lower case. */
  | { readonly what: 'asked'; readonly id: number; readonly name: string }
  /** Script got a TypeError of a fetch with `integrity`. */
  | { readonly what: 'mismatch'; readonly id: number }
  /** An element with `integrity` did not take its file. */
  | { readonly what: 'unloaded'; readonly url: string; readonly atMs: number }
  | { readonly what: 'worker'; readonly worker: Worker }
  /** The page's Content-Security-Policy refused a request. */
  | { readonly what: 'refused'; readonly url: string; readonly atMs: number };

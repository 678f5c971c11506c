import type { LeftOut } from './writers/writer.ts';

/** Header fields as the capture lists them: order and repeats kept. Structurally the engine's `HeaderList`. */
export type HarHeaders = readonly (readonly [name: string, value: string])[];

/** A field of the capture that could not be used. */
export interface HarProblem {
  /** JSON path inside the entry, such as `request.headers[3].value`. */
  readonly path: string;
  readonly problem:
    | 'missing'
    | 'not-a-string'
    | 'not-a-number'
    | 'not-an-array'
    | 'not-an-object'
    | 'url-unparsable'
    | 'control-character'
    | 'out-of-range';
}

export interface HarRequest {
  readonly method: string | null;
  /** Without fragment. As captured, so it may not parse; a `data:` URL is cut short. */
  readonly url: string | null;
  /** null: the capture has no list. */
  readonly headers: HarHeaders | null;
  /** Names of the GraphQL operations that it asks for, apart by commas; not there: none, as far as is known. */
  readonly operation?: string;
}

export interface HarResponse {
  /** 100 to 599; null: no response was captured. */
  readonly status: number | null;
  /** null: no list, or an empty one beside no status. */
  readonly headers: HarHeaders | null;
  /** Raw `Location`, possibly relative; null where there is none. */
  readonly redirectUrl: string | null;
  /** The file says nothing of a response: no object, or a status that cannot be read. Not there: what is null did not come. */
  readonly missing?: true;
  /** How the body of an error begins, where the file has it as text; live entries have none. */
  readonly said?: string;
}

/** What the browser says came of the request. Only Chromium's `_error` says it. */
export type HarOutcome =
  | { readonly reported: false }
  /** `netError` null: it succeeded. `''`: it failed, and the browser gave no code. */
  | { readonly reported: true; readonly netError: string | null };

/** What Firefox's entries show of a failure: the engine's `Symptom` says what each is. One that it lacks does not compile. */
export type HarSymptom =
  | 'never-opened'
  | 'stopped'
  | 'held-back'
  | 'withdrawn'
  | 'under-way'
  | 'with-service-worker'
  | 'tls-broken'
  | 'no-connection'
  | 'not-accepted'
  | 'connected'
  | 'closed'
  | 'cut-short'
  | 'without-body'
  | 'kept-back';

/** A line of the page's code. */
export interface HarCallSite {
  readonly url: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A function on a call stack, at the line that called the next one. */
export interface HarStackFrame extends HarCallSite {
  /** null: it has none. */
  readonly name: string | null;
  /**
   * There on the first frame of what is waited for: what the frame before it came after, such as `await`, `Promise.then`
   * or `setTimeout`; empty where the capture does not name it.
   */
  readonly after?: string;
}

/** Chromium's `_initiator`, as far as we read it. */
export interface HarInitiator {
  /** `parser`, `script`, `preload`, `preflight`, `other` … */
  readonly type: string | null;
  readonly url: string | null;
  /** CDP id of the actual request; on preflights only. */
  readonly requestId: string | null;
  /** The innermost stack frame that has a URL; lines and columns are counted from 0. */
  readonly callSite: HarCallSite | null;
  /** The frames with a URL, innermost first, 200 of them at most; not there: none. Lines and columns are counted from 0. */
  readonly stack?: readonly HarStackFrame[];
  /** URL of the outermost stack frame that has one, where that is another than the innermost's: the script that was run. */
  readonly begunIn?: string;
}

/**
 * One HAR entry cut to the slice we read: no cookies, no sizes, and of bodies only how an error begins and what GraphQL
 * operations are called. Plain JSON.
 * Every field that the capture lacks, or gives in a shape that cannot be used, is null and noted in `problems`.
 */
export interface HarEntry {
  /** Index in `log.entries`; for live entries the order they were first seen in. */
  readonly index: number;
  /** Live only: its place in the browser's own log, which is in order of starts; not there: never looked up. */
  readonly order?: number;
  /** Live only: which document of the tab it is of; they are counted. */
  readonly document?: number;
  readonly pageref: string | null;
  readonly startedDateTime: string | null;
  /** Milliseconds since the epoch. */
  readonly startedMs: number | null;
  /** Milliseconds from start to end, not negative. */
  readonly time: number | null;
  /** Milliseconds from start to the actual network request: Chromium waits for the preflight meanwhile. */
  readonly queued: number | null;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly outcome: HarOutcome;
  /** null: none, or another browser's entry. */
  readonly symptom: HarSymptom | null;
  /** Lower case; null: not given. */
  readonly resourceType: string | null;
  readonly initiator: HarInitiator | null;
  /** IP address without brackets; null: not given or empty. */
  readonly serverAddress: string | null;
  readonly fromCache: 'memory' | 'disk' | null;
  readonly fetchedViaServiceWorker: boolean;
  /** Where the service worker had its response, as Chromium names it: `network`, `cache-storage`, `fallback-code` …; not there: not told. */
  readonly serviceWorkerSource?: string;
  /** Name of the store in Cache Storage that the response is from; not there: none. */
  readonly cacheStorage?: string;
  /** Which browser's fields the entry has. */
  readonly writer: 'chromium' | 'firefox' | 'webkit' | null;
  /** What shows that the browser handed the response on, for writers that tell no outcome; not there: nothing. */
  readonly delivered?: 'body' | 'response';
  /** The program that wrote the file sends requests itself, or sees those of any program. Not there: a browser's. */
  readonly asks?: 'proxy' | 'client' | 'unknown';
  /** Its date is that of the first byte sent, when its preflight was over, and no more exact than a second. */
  readonly datedOnWire?: true;
  /** What the file's writer leaves out; not there: nothing. */
  readonly leavesOut?: readonly LeftOut[];
  /** The call's own facts, as our export and the call recorder write them. */
  readonly call: {
    readonly credentialsMode: string | null;
    readonly mode: string | null;
    readonly redirect: string | null;
    /** Serialized origin of the page or frame that made it. */
    readonly origin?: string | null;
    /** Lines and columns are counted from 1. */
    readonly callSite?: HarCallSite | null;
    /** Innermost first; lines and columns are counted from 1. Not there: not known. */
    readonly stack?: readonly HarStackFrame[];
    /** Names of response headers, lower case, that script asked for and got nothing. Not there: none is known. */
    readonly askedInVain?: readonly string[];
    /** The page named a checksum, and was not given the response; not there: not known. */
    readonly integrityRefused?: true;
    /** Whether script got a response; null or not there: not known. */
    readonly responded?: boolean | null;
  } | null;
  /** Which request it is of, and which of its URLs, counted from 0, where the capture says it; not there: it does not. */
  readonly of?: { readonly request: string; readonly hop: number };
  /** What the browser itself said that it refused the response for; not there: nothing was told. */
  readonly reported?: {
    /** CDP's `Network.CorsError`. */
    readonly corsError: string;
    /** Such as the value of a header; null: none. */
    readonly parameter: string | null;
  };
  /** Known from the call alone: nothing of it ever reached the network, so that the log has no entry of it. */
  readonly neverSent?: true;
  /** Live only: the call by which it was sent again, and when that was made. Milliseconds since the epoch. */
  readonly sentAs?: { readonly id: string; readonly atMs: number };
  /** Live only: it had no end when the log was read; not there: it has, as far as is known. */
  readonly running?: true;
  /**
   * Live only: what Resource Timing says became of it. `passed`: script may read the response; `refused`: it may not, for
   * whatever reason; not there: not known.
   */
  readonly timed?: 'passed' | 'refused';
  /** Live only: the last response as Resource Timing has it, and the bytes of its body that came; not there: not known. */
  readonly timedResponse?: { readonly status: number; readonly bodySize: number };
  /** Firefox only, of a request without a response: it went out, so that its preflight had passed. */
  readonly sent?: true;
  /** Firefox only: the body of a redirect came, so that its redirect mode is `manual` or `error`. */
  readonly redirectTaken?: true;
  /** Live only: a failure whose response headers may still arrive. */
  readonly awaitingHeaders: boolean;
  readonly problems: readonly HarProblem[];
  /** A mistake of ours, which kept all the rest from being read but where and when it went. */
  readonly trouble?: string;
}

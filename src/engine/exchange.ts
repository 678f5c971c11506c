import type { HeaderList } from './fetch/header-list.ts';
import type { SourceId } from './source-id.ts';
import type { Symptom } from './symptom.ts';

/** @see https://fetch.spec.whatwg.org/#concept-request-credentials-mode */
export type CredentialsMode = 'omit' | 'same-origin' | 'include';

/** @see https://fetch.spec.whatwg.org/#concept-request-mode */
export type RequestMode = 'cors' | 'no-cors' | 'same-origin' | 'navigate' | 'websocket' | 'webtransport';

/** @see https://fetch.spec.whatwg.org/#concept-request-redirect-mode */
export type RedirectMode = 'follow' | 'manual' | 'error';

/** @see https://wicg.github.io/local-network-access/#ip-address-space-section */
export type AddressSpace = 'loopback' | 'local' | 'public' | 'unknown';

/**
 * What the capture says of one input of the decision. One candidate: known, by `source`.
 * Several, likeliest first: the capture cannot tell them apart.
 */
export interface Fact<T> {
  readonly candidates: readonly [T, ...T[]];
  readonly source: SourceId;
}

/** A response as far as the capture shows it. */
export interface CapturedResponse {
  /** 100 to 599. */
  readonly status: number;
  readonly headers: HeaderList;
  /** How the body of an error begins, where the capture has it as text: errors often say who made them, and why. */
  readonly said?: string;
}

/** One request that went, or was to go, over the network. */
export interface CapturedRequest {
  readonly method: string;
  /** null: the capture has none. */
  readonly headers: HeaderList | null;
  /**
   * `wire`: as sent. `provisional`: what the page asked for, without what the network stack adds
   * (no Origin, Sec-Fetch-*, Cookie, Host). `sanitized`: the capture's writer took cookies and authorization out.
   */
  readonly headersKind: 'wire' | 'provisional' | 'sanitized';
}

/** A CORS-preflight request and what came of it. */
export interface Preflight {
  readonly request: CapturedRequest;
  /** null: no response was captured; `netError` may say why. */
  readonly response: CapturedResponse | null;
  /** The browser's network error for the preflight itself, such as `net::ERR_INVALID_REDIRECT`. */
  readonly netError: string | null;
  readonly symptom?: Symptom;
  readonly headersAlone?: HeaderList;
  /** Index of its entry in the log. */
  readonly entry: number;
  readonly startedMs: number | null;
  /** Milliseconds from start to end. */
  readonly time: number | null;
}

/** One URL of a redirect chain, with its own preflight if it had one. */
export interface Hop {
  /** Absolute, without fragment; as captured, so it may not parse. */
  readonly url: string;
  readonly request: CapturedRequest;
  readonly response: CapturedResponse | null;
  readonly preflight: Preflight | null;
  readonly netError: string | null;
  readonly symptom?: Symptom;
  /** Of a response that came, and whose status the capture has lost, so that `response` is null. No redirect's. */
  readonly headersAlone?: HeaderList;
  /** Without a response, and known to have gone out: its preflight passed, if it had one. */
  readonly sent?: true;
  /** A redirect whose body was taken: its redirect mode is `manual` or `error`. */
  readonly redirectTaken?: true;
  /** The body was given up after the response had come: by the page, or by Chromium itself where there is none (204, HEAD). */
  readonly bodyGivenUp?: true;
  readonly fromCache: 'memory' | 'disk' | null;
  readonly serverAddress: string | null;
  /** Index of its entry in the log; null where there is none: the request was reconstructed from its preflight (Firefox), or never reached the network. */
  readonly entry: number | null;
  readonly startedMs: number | null;
  /** Milliseconds from start to end. */
  readonly time: number | null;
}

/** What the browser itself reported of the whole exchange. */
export type BrowserOutcome =
  /** The capture gives no outcome (Firefox, most HAR files). */
  | {
      readonly kind: 'not-reported';
      /** Resource Timing has no status of what a service worker handed on: it had kept it, or script gave it up. */
      readonly withoutStatus?: true;
    }
  | { readonly kind: 'success'; readonly source?: SourceId }
  /** `netError` as the browser wrote it; Chromium's `net::ERR_FAILED` stands for every CORS failure. `''` is what mixed content leaves. */
  | { readonly kind: 'failure'; readonly netError: string; readonly source?: SourceId }
  /**
   * The response came, and the page was not given it, since it is not what `integrity` said. `passedCors`: the browser
   * reported that the rest went well.
   */
  | { readonly kind: 'integrity-refused'; readonly passedCors: boolean }
  /** The entry is not complete: its response headers, or the request itself, may still arrive. */
  | { readonly kind: 'pending' };

/** A document that asks for things: a page, or a frame in one. */
export interface ClientDocument {
  /** Absolute, without fragment. */
  readonly url: string;
  /** Whether it is inside another; null: not known. */
  readonly isFrame: boolean | null;
  /** URL of the page around it; null: it is the page itself, or that is not known. */
  readonly within: string | null;
  /** The headers of its own response that say what it may ask for, in wire order; null: the log has no response of it. */
  readonly policies: HeaderList | null;
}

/** What is known of the page (or worker) that made the request. */
export interface Client {
  /** Only of a request that has no response, where it bears on why. Not there: not known, or of no consequence. */
  readonly document?: ClientDocument;
  /** A worker made the request, which is no document; not there: a document did, as far as is known. */
  readonly isWorker?: true;
  /** null: not known. */
  readonly secureContext: boolean | null;
  readonly addressSpace: Fact<AddressSpace>;
  /** State of the Local Network Access permissions asked of the page; null: not asked or not supported. */
  readonly permissions: {
    readonly 'local-network': PermissionState | null;
    readonly 'loopback-network': PermissionState | null;
  } | null;
  /** No page at all: a program that is no browser sent the request. Not there: a browser did, as far as is known. */
  readonly program?: { readonly userAgent: string | null; readonly source: SourceId };
}

export type PermissionState = 'granted' | 'denied' | 'prompt';

/** A line of code; lines and columns are counted from 1. */
export interface CallSite {
  readonly url: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A function on the stack of a call, at the line that called the next one. */
export interface StackFrame extends CallSite {
  /** null: it has none. */
  readonly name: string | null;
  /**
   * There on the first frame of what was waited for: what the frame before it came after, such as `await`, `Promise.then`
   * or `setTimeout`; empty where the capture does not name it.
   */
  readonly after?: string;
}

/** Chromium's own word for why it hid a response. */
export interface ReportedCorsError {
  /** CDP's `Network.CorsError`. */
  readonly corsError: string;
  /** Such as the value of a header; null: none. */
  readonly parameter: string | null;
}

/** One request of the page with all its hops. Plain JSON. */
export interface Exchange {
  /** Stable within one capture. */
  readonly id: string;
  /** DevTools' name (fetch, xhr, script, font, image …), lower case; `unknown` where the capture has none. */
  readonly resourceType: string;
  readonly startedDateTime: string | null;
  /** Names of the GraphQL operations that it asks for, apart by commas; not there: none, as far as is known. */
  readonly operation?: string;
  /** Serialized origin of the client, as it was before any redirect; `null` (four letters) when opaque. */
  readonly origin: Fact<string>;
  readonly mode: Fact<RequestMode>;
  readonly credentialsMode: Fact<CredentialsMode>;
  /** As the call itself said it; null: not known, and told from how the exchange went where that tells it. */
  readonly redirectMode: RedirectMode | null;
  /** Firefox lists the request that the last redirect would have led to, and that it refused. */
  readonly redirectRefused?: true;
  /** In the order the URLs were asked for; never empty. */
  readonly hops: readonly [Hop, ...Hop[]];
  readonly outcome: BrowserOutcome;
  readonly client: Client;
  /** Address space the response came from, or would have. */
  readonly targetAddressSpace: Fact<AddressSpace>;
  /** `page`: the entry a page sees when a service worker responded. `worker`: the service worker's own fetch. */
  readonly serviceWorker: 'none' | 'page' | 'worker';
  /**
   * Where the service worker had its response, as Chromium names it: `network`, `cache-storage`, `fallback-code` (made up).
   * Of ours: `opaque`, which a call in mode `cors` is not given, and `none`: it gave none, and asked nobody. Not there: not told.
   */
  readonly serviceWorkerSource?: string;
  /** Fetch's type of what the service worker had from the network; not there: not known. Any page reads `cors`. */
  readonly workerGot?: 'cors' | 'opaque';
  /** Name of the store in Cache Storage that the service worker took its response from; not there: from elsewhere, or not known. */
  readonly cacheStorage?: string;
  /** A cached response to the same URL, earlier in the log, whose headers are what this request was judged by. */
  readonly earlierCacheable: CapturedResponse | null;
  /**
   * A response may have come although the capture has none: Chromium keeps to itself what a worker was refused, and what
   * became of a request with `keepalive` after a redirect. `maybe`: the capture does not show whether it was such a request.
   */
  readonly responseUnseen?: true | 'maybe';
  /**
   * What the file lacks that the network had: `preflights` since its writer lists none, `filtered` since a filter left them
   * out, `hidden-responses` since its writer has none that the browser hid. Not there: nothing, as far as is known.
   */
  readonly lacks?: 'preflights' | 'filtered' | 'hidden-responses';
  /** It did not happen so, or not in this browser: that a request got a response does not show that it was let through. */
  readonly supposed?: true;
  /** Live only: it had no end yet when the browser's log was last read. */
  readonly running?: true;
  /** Live only: which document of the tab made the request; they are counted. */
  readonly document?: number;
  /** Where the page's code made the call; not there: not known. */
  readonly callSite?: CallSite;
  /** How the page's code came to make it, innermost frame first; never empty. Not there: not known. */
  readonly callStack?: readonly StackFrame[];
  /** Names of response headers, lower case, that script asked for and got nothing. Not there: none is known. */
  readonly askedInVain?: readonly string[];
  /** Live only: the call by which it was sent again, and when that was made. Milliseconds since the epoch. */
  readonly sentAs?: { readonly id: string; readonly atMs: number };
  /** Live only: this browser set headers on its responses, so that they are not the server's own. */
  readonly headersSet?: {
    /** Origin of the server whose responses they were set on, serialized. */
    readonly target: string;
    /** Lower case, each once. */
    readonly names: readonly string[];
  };
  /** What the browser itself names as its reason, where the capture has that; no decision is made by it. */
  readonly reported?: ReportedCorsError;
  /** Ids of exchanges whose entries are the same in all that the capture shows, itself among them, so that any pairing is right. */
  readonly alike: readonly string[];
  /** A mistake of ours, and where it showed: nothing else here is more than a placeholder, but the first URL. */
  readonly trouble?: string;
  /** Time alone decided whose preflight is whose, and it could be otherwise: another's got a different response. */
  readonly openPair?: true;
  /** Live only: so many entries at once were compared for what belongs together, and there were more. */
  readonly crowdCutAt?: number;
  /** What of the capture was missing or absurd, in the reader's words: field and place. */
  readonly problems: readonly CaptureProblem[];
}

/** A field of the capture that could not be used. */
export interface CaptureProblem {
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

/** The hop an exchange ended at. */
export function lastHop({ hops }: Pick<Exchange, 'hops'>): Hop {
  return hops[hops.length - 1] ?? hops[0];
}

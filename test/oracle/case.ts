import type { CredentialsMode } from '../../src/engine/exchange.ts';
import type { Header } from '../../src/engine/fetch/header-list.ts';

/** Origins of the oracle's servers, by what they are to the page. */
export type ServerName =
  | 'page' // the page's own origin
  | 'port' // the page's host on another port
  | 'site' // another origin of the page's site
  | 'cross' // another site
  | 'third' // a third site
  | 'plain' // another site, over http
  | 'loopback' // this machine by its number, over http, where the page is on this machine
  | 'localhost'; // this machine by its name, over http; to a page on localhost its own host on another port

/** The page of a case. `h2`: over https with HTTP/2, and so are its servers; the others speak HTTP/1.1. */
export const pageKinds = ['https', 'http', 'localhost', 'h2'] as const;
export type PageKind = (typeof pageKinds)[number];

/** What makes the call: the page, or one of its frames. */
export type From =
  | 'page'
  | 'frame' // same-origin
  | 'cross-frame' // of another site
  | 'sandboxed' // with an opaque origin
  | 'csp' // same-origin, with a connect-src
  | 'controlled'; // same-origin, with a service worker

/** What the service worker does with the request. `ignores`: it does not respond, and the browser asks. */
export type WorkerWay =
  | 'none' // there is none
  | 'ignores'
  | 'passes' // fetch(event.request)
  | 'makes' // new Response()
  | 'caches' // what it asked for and took out of its cache
  | 'opaque'; // what it asked for in mode no-cors

export type BodyKind =
  | 'none'
  | 'text'
  | 'json-blob'
  | 'typeless-blob'
  | 'form'
  | 'multipart'
  | 'bytes'
  | 'empty';

/** Ways to ask beside fetch and XHR: elements, styles, streams, beacons, workers. */
export type OtherApi =
  | 'script'
  | 'module'
  | 'img'
  | 'stylesheet'
  | 'video'
  | 'audio'
  | 'font'
  | 'css-font'
  | 'background'
  | 'mask'
  | 'shape'
  | 'eventsource'
  | 'beacon'
  | 'keepalive'
  | 'worker'
  | 'worker-module'
  | 'iframe';

/** The call a page makes. */
export interface Call {
  readonly api: 'fetch' | 'xhr' | OtherApi;
  readonly method: string;
  /** As handed to the API: order and case kept, repeats appended. */
  readonly headers: readonly Header[];
  readonly credentials: CredentialsMode;
  readonly mode: 'cors' | 'no-cors' | 'same-origin';
  readonly redirect: 'follow' | 'manual' | 'error';
  readonly cache: 'default' | 'no-store' | 'reload' | 'no-cache';
  readonly body: BodyKind;
  /** XHR only: a listener on `upload`, which forces a preflight. */
  readonly uploadListener: boolean;
  /** What script does once the head of the response is there; of fetch and XHR, and `nothing` and `cancel` of fetch alone. */
  readonly reads:
    | 'whole'
    | 'nothing'
    | 'cancel'
    | 'abort'
    /** Gives the call up before the headers come, for which the last server waits. */
    | 'early';
  readonly keepalive: boolean;
  /** `right`: the hash of what servers send as a body, where they send one. */
  readonly integrity: 'none' | 'right' | 'wrong';
}

/** What a server sends. Values may hold `{origin}` (the request's Origin header) and `{page}` (the page's origin). */
export interface PlannedResponse {
  readonly status: number;
  readonly headers: readonly Header[];
  /** No whole response: closed before a byte, reset, or ended half-way through the body. */
  readonly broken: 'no' | 'empty' | 'reset' | 'cut';
}

/** One server of the chain: its responses to the preflight and to the request. */
export interface Stop {
  readonly server: ServerName;
  /** Put before the host in the Location that leads here, such as `user:secret@`. */
  readonly userInfo: string;
  readonly preflight: PlannedResponse;
  /** A redirect status with another stop behind it gets a Location that leads there. */
  readonly response: PlannedResponse;
}

/** One exchange to come: plain JSON, the same for the same seed. */
export interface OracleCase {
  /** `<seed>-<index>`: names the case in every URL. */
  readonly id: string;
  /** Names the URL that it has in common with the calls that are made with it, all at once; not there: its own. */
  readonly shared?: string;
  readonly page: PageKind;
  readonly from: From;
  readonly worker: WorkerWay;
  readonly call: Call;
  readonly stops: readonly [Stop, ...Stop[]];
}

/** What script saw. */
export type Outcome =
  | {
      readonly kind: 'resolved';
      /** Fetch's response type; of XHR `basic` or `cors` by the URL. */
      readonly type: 'basic' | 'cors' | 'default' | 'opaque' | 'opaqueredirect' | 'error' | 'xhr' | 'element';
      readonly status: number;
      /** Names, lower case, sorted. */
      readonly headers: readonly string[];
      /** Whether the body was read to its end. */
      readonly bodyRead: boolean;
      /** Of an element: the event that told its end; of a frame `load` where its document ran. */
      readonly event?: 'load' | 'error';
    }
  | { readonly kind: 'rejected'; readonly error: string };

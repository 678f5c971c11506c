/** What a log says of itself, and the names of its non-standard fields. */
export interface Marks {
  /** `log.creator.name`; empty: not given. */
  readonly creator: string;
  /** `log.browser.name`; empty: not given. */
  readonly browser: string;
  /** Of a few entries: names that begin with `_`, those of the response after `response.`. */
  readonly fields: ReadonlySet<string>;
}

/** What a program that writes HAR files leaves out of them, so that its absence says nothing. */
export type LeftOut =
  /** Rows of CORS-preflight requests. */
  | 'preflights'
  /** Status and headers of a response that the browser hid from script. */
  | 'hidden-responses'
  /** Requests that got no response, blocked ones among them. */
  | 'failed-requests'
  /** Request headers that the network stack adds (Origin, Cookie, Sec-Fetch-*). */
  | 'sent-headers'
  /** What came of a request in the browser: whether script got the response. */
  | 'outcome';

/**
 * What shows that the browser handed a response on. `body`: one whose body is in the log, since a response that failed the
 * CORS check has none there. `response`: any that the log has. null: the log has what the browser hid as well.
 */
export type Delivered = 'body' | 'response' | null;

/** What an entry of a program that writes HAR files means. Plain JSON. */
export interface WriterFacts {
  readonly id: string;
  /** As its makers spell it; empty: not known. */
  readonly name: string;
  /** Whose developer tools or protocol the fields come from, which settles what they mean; null: none. */
  readonly fields: 'chromium' | 'firefox' | 'webkit' | null;
  /** `client`: it sends requests itself, and no browser does. `proxy`: whatever goes through it, of browsers or not. */
  readonly asks: 'browser' | 'proxy' | 'client' | 'unknown';
  readonly delivered: Delivered;
  /** What an entry's date is that of: the page's call, or the first byte sent, when its preflight was over. */
  readonly dates: 'call' | 'wire';
  readonly leavesOut: readonly LeftOut[];
}

/** A program that writes HAR files, and how it is recognised: by marks that are its own. */
export interface Writer extends WriterFacts {
  isOf(marks: Marks): boolean;
}

/** Recognises a writer by the name it gives itself. */
export const named =
  (pattern: RegExp): Writer['isOf'] =>
  ({ creator }) =>
    pattern.test(creator);

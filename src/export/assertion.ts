/** What one response is asked. Header names are in lower case; fields of one name count joined with `, `. */
export type Question =
  /** The status, from 200 to 299. */
  | { readonly kind: 'status-ok' }
  /** The whole value is one of these. */
  | { readonly kind: 'is'; readonly header: string; readonly values: readonly string[] }
  /** A comma list that holds the item, or `*` where that counts. */
  | {
      readonly kind: 'lists';
      readonly header: string;
      readonly item: string;
      readonly wildcard: boolean;
      /** Methods are compared letter by letter, header names are not. */
      readonly caseSensitive: boolean;
    }
  /** A comma list of nothing but tokens, or no such header. `captured`: the captured response has one. */
  | { readonly kind: 'tokens'; readonly header: string; readonly captured: boolean }
  /** No `Location`, or an http or https one without a user name. */
  | { readonly kind: 'location' }
  /** Not a redirect that leads anywhere. */
  | { readonly kind: 'no-redirect' };

export type AssertionId =
  | 'preflight-status'
  | 'allow-origin'
  | 'allow-credentials'
  | 'allow-methods-parse'
  | 'allow-headers-parse'
  | 'method'
  | 'header'
  | 'private-network'
  | 'exposed'
  | 'vary'
  | 'location'
  | 'no-redirect'
  | 'resource-policy';

/** An assertion as data. */
export interface Assertion {
  readonly id: AssertionId;
  readonly question: Question;
  /** Whether the question must come out as yes; no only where today's fault is reproduced. */
  readonly holds: boolean;
  /** The rule, and how to fix it: one line, without invisible characters. */
  readonly message: string;
}

import type {
  CredentialsMode,
  Exchange,
  Fact,
  RedirectMode,
  ReportedCorsError,
  RequestMode,
} from './exchange.ts';
import type { Phase, ReasonId } from './reasons.ts';

export type Verdict =
  /** Script could read the response. */
  | 'allowed'
  /** CORS or Local Network Access hid it. */
  | 'blocked'
  /** A no-cors response: delivered, but opaque to script. */
  | 'opaque'
  /** Same-origin, navigation, WebSocket …: CORS does not apply. */
  | 'not-cors'
  /** Something that is not CORS. */
  | 'failed'
  /** The capture does not settle it; `missing` names what would. */
  | 'cannot-tell';

export type StepResult = 'pass' | 'fail' | 'cannot-tell' | 'not-applicable';

/** The steps of a decision, named for what is asked, in the order browsers ask. */
export type StepId =
  | 'cors-applies'
  | 'scheme-is-http'
  | 'mode-allows-cross-origin'
  | 'local-network-access'
  | 'private-network-access'
  | 'preflight-needed'
  | 'preflight-answered'
  | 'preflight-not-redirected'
  | 'allow-origin-present'
  | 'allow-origin-single'
  | 'allow-origin-valid'
  | 'allow-origin-matches'
  | 'allow-credentials-true'
  | 'preflight-status-ok'
  | 'allow-methods-parses'
  | 'allow-headers-parses'
  | 'method-allowed'
  | 'header-allowed'
  | 'response-arrived'
  | 'integrity-matches'
  | 'redirect-location-http'
  | 'redirect-count'
  | 'redirect-without-credentials';

/** One step of the trace. `expected` and `received` are values, not prose: a header value, a status, a name. */
export interface Step {
  readonly step: StepId;
  readonly phase: Phase;
  /** Index into the exchange's hops. */
  readonly hop: number;
  readonly outcome: StepResult;
  /** What would pass; alternatives joined with ` | `; null where nothing is expected. */
  readonly expected: string | null;
  /** What came; null: nothing did. */
  readonly received: string | null;
  /** What the step is about, where one step is taken for several things: the header name of `header-allowed`. */
  readonly subject: string | null;
  /** Taken as though an earlier failure were fixed. */
  readonly afterFailure: boolean;
}

/** Why a preflight was sent, one thing each. */
export type PreflightCause =
  | { readonly kind: 'method'; readonly method: string }
  | {
      readonly kind: 'header';
      readonly name: string;
      readonly value: string;
      readonly rule: HeaderRule;
    }
  /** Values of safelisted headers total more than 1,024 bytes. */
  | { readonly kind: 'total-length'; readonly names: readonly string[]; readonly bytes: number }
  /** Nothing in the request asks for it: an upload listener, a streamed body, or another forced preflight. */
  | { readonly kind: 'forced' };

/** The rule by which a request header is not CORS-safelisted. */
export type HeaderRule =
  | 'name' // not a safelisted name at all
  | 'value-too-long' // over 128 bytes
  | 'value-bytes' // holds a CORS-unsafe request-header byte
  | 'language-bytes' // accept-language, content-language
  | 'content-type-unparsable'
  | 'content-type-essence'
  | 'range'
  | 'value-not-captured'; // asked for, and what the capture has of its value does not say why

/**
 * Named values that words are filled with. A key that is not there: the capture has no such value,
 * or the server did not send it. Always: `url` (of the hop the decision fell at), `method`, and `origin`
 * (what the server had to name: `null` when tainted) and `pageOrigin` (the client's own) where known,
 * `target` (origin of `url`), `firstUrl` (of hop 0), `status` (of the response the decision fell at).
 * By reason:
 * - allow-origin-*: `allowed` (fields joined with `, `), `fields` (how many), `tainted` (`true` after a cross-origin redirect)
 * - allow-credentials-missing: `allowCredentials` (absent: not sent)
 * - allow-methods-unparsable, allow-headers-unparsable: `allowed`, `item` (the first that is no token)
 * - method-not-allowed: `allowed` (absent: header not sent), `requested` (as sent), `wildcardIsLiteral` (`true`: `*` met credentials)
 * - header-not-allowed: `allowed`, `name` (lower case), `wildcardIsLiteral`
 * - preflight-redirected, redirect-with-credentials, redirect-invalid: `location`
 * - scheme-not-cors: `scheme`
 * - local-network-*, private-network-*: `targetSpace`, `clientSpace`, `permission`, `declaredSpace`
 * - every failed reason: `netError`
 */
export type Evidence = Readonly<Record<string, string>>;

/** The decision under one choice of what the capture could not show. */
export interface Alternative {
  readonly credentialsMode: CredentialsMode;
  readonly mode: RequestMode;
  readonly origin: string;
  readonly redirectMode: RedirectMode;
  readonly verdict: Verdict;
  readonly reason: ReasonId | null;
  readonly phase: Phase | null;
  readonly hop: number;
  /** CDP's `Network.CorsError`, or null. */
  readonly corsError: string | null;
  /** Firefox's console key, or null: it logs none for some failures. */
  readonly firefoxKey: string | null;
  readonly readable: Readable;
}

/** Which response headers script can and cannot see, lower case, in wire order, once each. */
export interface Readable {
  readonly exposed: readonly string[];
  readonly hidden: readonly string[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly phase: Phase | null;
  /** The hop the decision fell at. */
  readonly hop: number;
  readonly reason: ReasonId | null;
  readonly evidence: Evidence;
  readonly trace: readonly Step[];
  /** The steps that would fail next if the first failure were fixed. */
  readonly also: readonly Step[];
  /** Every other decision that also explains the capture; empty if there is only one. */
  readonly alternatives: readonly Alternative[];
  readonly corsError: string | null;
  readonly firefoxKey: string | null;
  /** The capture's facts, narrowed by what the browser reported. */
  readonly credentialsMode: Fact<CredentialsMode>;
  readonly mode: Fact<RequestMode>;
  readonly origin: Fact<string>;
  /** Empty: no preflight was needed. */
  readonly preflightCauses: readonly PreflightCause[];
  readonly readable: Readable;
  /** The browser itself names another reason than all that the capture shows; not there: it does not, or names none. */
  readonly disputed?: ReportedCorsError;
  /** A mistake of ours, and where it showed: then there is no decision, and the verdict is `cannot-tell`. */
  readonly trouble?: string;
  /** Of a `cannot-tell`: the facts that would settle it. */
  readonly missing: readonly MissingFact[];
}

/** What would settle a decision. A missing preflight is none: whether one was needed follows from the request. */
export type MissingFact = 'credentials-mode' | 'mode' | 'origin' | 'response-headers' | 'outcome' | 'url';

/** An exchange and what was decided of it. */
export interface Decided {
  readonly exchange: Exchange;
  readonly decision: Decision;
}

/** In the order of interest: lists, chips and counts stand in it. */
export const verdicts: readonly Verdict[] = [
  'blocked',
  'failed',
  'cannot-tell',
  'allowed',
  'opaque',
  'not-cors',
];

/** Whether script has no response because something stopped it. */
export function isFailure(verdict: Verdict): verdict is 'blocked' | 'failed' {
  return verdict === 'blocked' || verdict === 'failed';
}

/**
 * What `import … from 'cors-lens'` gives: shipped as it stands here, so that nothing of the inside shows. Results are
 * version 1 of what the command prints as JSON: keys may be added, never changed or removed.
 */

/** A HAR: its text, its bytes (also compressed, or one entry a line), its parsed value, or an array of its entries. */
export type HarInput = string | Uint8Array | object | readonly object[];

/** `chromium`, `firefox`, `safari` or `fetch` (the standard), also with a version: `chromium@141`. */
export type BrowserRules = string;

export interface CommonOptions {
  /** Whose rules decide; default: those of the browser in the HAR; of `check`: Chromium, Firefox and Safari. */
  readonly browser?: BrowserRules | undefined;
  /** Of the page: scheme, host and port. */
  readonly origin?: string | undefined;
  /** Of all texts; default: `en`. */
  readonly language?: 'en' | 'de' | undefined;
  /** Default: secrets are replaced by names such as `CORS_TOKEN`. */
  readonly keepSecrets?: boolean | undefined;
}

export interface ExplainOptions extends CommonOptions {
  /** Also what is allowed, and what went to the page's own origin. */
  readonly all?: boolean | undefined;
  /** In `text`: every request that has a problem; default: similar ones once, with their number. */
  readonly each?: boolean | undefined;
  /** Also where other rules decide differently. */
  readonly profiles?: boolean | undefined;
}

export interface FixOptions extends CommonOptions {
  /** An id such as `nginx`; default: detected from the responses. */
  readonly server?: string | undefined;
  /** Parts of the URLs that are meant; default: all. */
  readonly url?: string | readonly string[] | undefined;
  /** Response headers that script must be able to read. */
  readonly expose?: string | readonly string[] | undefined;
  /** With `url`: also cover the page's other requests to the API. */
  readonly together?: boolean | undefined;
}

export interface ExportOptions extends CommonOptions {
  readonly format: ExportFormat;
  /** Parts of the URLs that are meant; default: all that were blocked or failed. */
  readonly url?: string | readonly string[] | undefined;
  readonly expose?: string | readonly string[] | undefined;
  /** Assert today's fault, not the fixed behavior. */
  readonly reproduction?: boolean | undefined;
  /** Include request bodies. */
  readonly bodies?: boolean | undefined;
}

export interface CheckOptions extends CommonOptions {
  /** Send what a library for browsers sends, instead of one request; a result for each. */
  readonly as?: 'mcp' | 'tus' | 's3-upload' | 'sse' | 'graphql' | 'otlp' | undefined;
  /** Default: GET. */
  readonly method?: string | undefined;
  /** That the page sets. */
  readonly headers?:
    | Readonly<Record<string, string>>
    | readonly (readonly [name: string, value: string])[]
    | undefined;
  readonly credentials?: 'omit' | 'same-origin' | 'include' | undefined;
  readonly body?: string | undefined;
  readonly expose?: string | readonly string[] | undefined;
  /** Also send from up to six origins that must be refused. */
  readonly probe?: boolean | undefined;
  /** With `as: 's3-upload'`: also send the upload itself, without content. */
  readonly sendUnsafe?: boolean | undefined;
  /** Where the page comes from; default: as its origin is spelled. */
  readonly pageSpace?: 'public' | 'local' | 'loopback' | undefined;
  /** Seconds, for all requests together; default: 30. */
  readonly timeout?: number | undefined;
  readonly profiles?: boolean | undefined;
  /** Which server may get which secrets of a case file, by its origin. */
  readonly secretsTo?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Where those secrets are read from; default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

export type ExportFormat =
  | 'node-test'
  | 'vitest'
  | 'jest'
  | 'playwright'
  | 'pytest'
  | 'go'
  | 'curl'
  | 'hurl'
  | 'http'
  | 'postman'
  | 'bruno'
  | 'markdown'
  | 'har'
  | 'case';

export type Verdict = 'allowed' | 'blocked' | 'opaque' | 'not-cors' | 'failed' | 'cannot-tell';
export type Phase = 'preflight' | 'actual' | 'redirect';
export type CredentialsMode = 'omit' | 'same-origin' | 'include';

export interface Rules {
  readonly name: 'chromium' | 'firefox' | 'webkit' | 'fetch';
  /** The major one; null: not known, taken for a current one. */
  readonly version: number | null;
}

interface Texts {
  /** For people, as the command prints it, without colours. */
  readonly text: string;
  /** What of the input could not be used, with its place, and what else there is to know. */
  readonly remarks: readonly string[];
}

/** `docs/json.md` says what each key has. */
export interface Explained extends Texts {
  readonly version: 1;
  readonly browser: Rules;
  readonly writer: {
    readonly id: string;
    readonly name: string;
    readonly version: string | null;
    readonly leavesOut: readonly string[];
  } | null;
  readonly exchanges: readonly Exchange[];
}

export interface Checked extends Explained {
  /** Whether all is as it has to be: script can read the response; null: it could not be told. */
  readonly passed: boolean | null;
}

/** One request of the page. */
export interface Exchange extends Decided {
  readonly url: string;
  readonly method: string;
  /** Of the page; null: not known. */
  readonly origin: string | null;
  readonly resourceType: string;
  readonly startedDateTime: string | null;
  /** Indexes into the HAR's entries. */
  readonly entries: {
    readonly actual: number | null;
    readonly preflight: number | null;
    readonly hops: readonly (number | null)[];
  };
  /** `value` null: the HAR fits more than one. */
  readonly credentialsMode: { readonly value: CredentialsMode | null; readonly evidence: string };
  readonly settledBy: string | null;
  readonly title: string;
  readonly summary: string;
  readonly trace: readonly Step[];
  /** What would fail next if the first failure were fixed. */
  readonly also: readonly Step[];
  readonly alternatives: readonly (Decided & { readonly credentialsMode: CredentialsMode })[];
  /** Names of response headers, in lower case. */
  readonly readable: { readonly exposed: readonly string[]; readonly hidden: readonly string[] };
  readonly advice: readonly { readonly id: string; readonly text: string }[];
  /** What to do, the first first. */
  readonly remedies: readonly Remedy[];
  /** Only where a mistake in CORS Lens keeps it from a verdict. */
  readonly trouble?: string;
  /** With `profiles` only. */
  readonly profiles?: readonly (Decided & { readonly browser: Rules })[];
}

export interface Decided {
  readonly verdict: Verdict;
  readonly phase: Phase | null;
  /** An id of `docs/reasons.md`. */
  readonly reason: string | null;
  /** `Network.CorsError` of the Chrome DevTools Protocol. */
  readonly corsError: string | null;
  /** Key of Firefox's console message. */
  readonly firefoxKey: string | null;
}

export interface Step {
  readonly step: string;
  readonly outcome: 'pass' | 'fail' | 'cannot-tell' | 'not-applicable';
  readonly expected: string | null;
  readonly received: string | null;
}

export interface Remedy {
  readonly id: string;
  /** Whose work it is: `api-server`, `page-code`, `proxy` … */
  readonly owner: string;
  readonly kind: string;
  readonly target: string;
  readonly suffices: boolean;
  readonly grounds: readonly object[];
  readonly text: string;
}

export interface Fixed extends Texts {
  readonly version: 1;
  /** One for each API where something has to change. */
  readonly apis: readonly ApiFix[];
  /** APIs where nothing has to change, and something is unwise. */
  readonly lint: readonly { readonly target: string; readonly now: readonly Finding[] }[];
}

export interface Finding {
  readonly id: string;
  readonly value: string;
}

export interface ApiFix {
  /** Origin of the API. */
  readonly target: string;
  /** What no header fixes. */
  readonly changes: readonly {
    readonly id: string;
    readonly owner: string;
    readonly kind: string;
    readonly title: string;
    readonly text: string;
  }[];
  /** What the server has to allow; null: no header fixes it. */
  readonly policy: Policy | null;
  /** Which parts of the policy are not so yet. */
  readonly changed: readonly string[];
  readonly doubts: readonly string[];
  readonly warnings: readonly {
    readonly id: string;
    readonly origins: readonly string[];
    readonly text: string;
  }[];
  readonly now: readonly Finding[];
  /** Requests of the same page to the same API that need more than this. */
  readonly others: number;
  readonly server: ServerFix | null;
}

export interface Policy {
  readonly target: string;
  readonly origins: readonly string[] | '*';
  readonly methods: readonly string[];
  readonly requestHeaders: readonly string[];
  readonly credentials: boolean;
  readonly uncredentialed: readonly string[];
  readonly exposedHeaders: readonly string[];
  readonly maxAge: number | null;
  readonly varyOrigin: boolean;
  readonly alreadySent: boolean;
}

export interface ServerFix {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly writtenFor: string;
  readonly provenOn: string | null;
  readonly toldFrom: object | null;
  readonly install: string | null;
  readonly snippets: readonly { readonly file: string; readonly language: string; readonly text: string }[];
  /** Parts of the policy that this server cannot give. */
  readonly lacks: readonly string[];
  readonly widens: { readonly credentials: readonly string[] };
}

export interface ExportedTest {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Secrets that were taken out: set them in the environment by these names. */
  readonly replaced: readonly { readonly env: string; readonly place: string }[];
  readonly leftOut: readonly { readonly url: string; readonly why: string }[];
  readonly remarks: readonly string[];
}

/** What was given cannot be used; the message says why. */
export declare class CorsLensError extends Error {
  readonly name: 'CorsLensError';
  readonly code: 'INPUT' | 'OPTION';
  /** `har:3:14` (line and column of the text), `har`, `entries`, `target`, `options.browser` … */
  readonly place: string;
}

/** Why the requests of a HAR were blocked. Rejects with a `CorsLensError` where it is none. */
export declare function explainHar(har: HarInput, options?: ExplainOptions): Promise<Explained>;

/** The same for HAR entries that a program collected. */
export declare function explainEntries(
  entries: readonly object[],
  options?: ExplainOptions,
): Promise<Explained>;

/** What to change on the server. */
export declare function fix(har: HarInput, options?: FixOptions): Promise<Fixed>;

/** A test that fails until the server is fixed. Rejects where the HAR has no such request. */
export declare function exportTest(har: HarInput, options: ExportOptions): Promise<ExportedTest>;

/**
 * Sends what a browser would send for a page, or an exported case again, and says whether script could read the response.
 * A server that cannot be reached is no error: the verdict is `failed`.
 *
 * @param target an http or https URL, which needs `options.origin`, or the parsed value of a case file
 */
export declare function check(target: string | URL | object, options?: CheckOptions): Promise<Checked>;

import type { Verdict } from '../../src/engine/decision.ts';
import type { HeaderList } from '../../src/engine/fetch/header-list.ts';
import type { ReasonId } from '../../src/engine/reasons.ts';

/** A page a person (or driver) opens at the top of a tab. All show the same cards; each runs its own. */
export type PageName = 'app' | 'http' | 'localhost' | 'public' | 'public-http';

/** A document inside a page, for what a frame makes different: `frames.ts` has what each is. */
export type FrameName =
  | 'sandboxed'
  | 'cross-site'
  | 'csp'
  | 'csp-elements'
  | 'coep'
  | 'isolated'
  | 'integrity-policy'
  | 'allowlist'
  | 'service-worker'
  | 'content-script'
  | 'embedded'
  | 'embedded-allowed'
  | 'permissions-policy';

/** Where a scenario's code runs. */
export type Place = PageName | FrameName;

/** The servers a scenario may ask. Their origins are only known once the lab has started. */
export type ServerName =
  | 'api' // https, another site than the page
  | 'partner' // https, a third site
  | 'sub' // https, another origin of the page's own site
  | 'api-http' // the same host as `api`, plain
  | 'loopback' // http://127.0.0.1
  | 'localhost' // http://localhost
  | 'page' // the origin of the page the scenario runs on
  | 'public' // https, counts as an address on the Internet
  | 'public-http'
  | 'local' // https, counts as an address in the home or office network
  | 'local-http'
  | 'bad-certificate'
  | 'client-certificate'
  | 'refused' // nothing listens there
  | 'unknown-host' // the name does not resolve
  | 'unsafe-port'
  | 'websocket';

/** A request as a server of the lab saw it. */
export interface SeenRequest {
  readonly method: string;
  /** Absolute, as the client wrote host and path. */
  readonly url: string;
  /** Which response it was for: the part of the path after the scenario's id. */
  readonly path: string;
  readonly run: string;
  /** Names lower case; repeats joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a server sends. Header values and the body may hold `{origin}` (the request's own Origin),
 * `{page}` or a server's name (that origin), `{url:<server>/<path>}` (that URL, in the same run),
 * and `{host:…}` with either (the same without its scheme).
 */
export interface ServedResponse {
  /** 200 where not given. */
  readonly status?: number;
  readonly headers?: HeaderList;
  readonly body?: string;
  /** No HTTP response: the connection is reset, closed without a byte, or left open. */
  readonly broken?: 'reset' | 'empty' | 'silent';
}

/** `earlier`: the requests of the same run to the same path and method that came before this one. */
export type ResponseRule =
  | ServedResponse
  | ((request: SeenRequest, earlier: readonly SeenRequest[]) => ServedResponse);

/** What responds at one path. Without `preflight`, OPTIONS is handled like any other method. */
export interface Endpoint {
  readonly preflight?: ResponseRule;
  readonly response: ResponseRule;
}

/** What Chromium reports of the asserted request. */
export interface Expectation {
  readonly verdict: Verdict;
  /** CDP's `Network.CorsError`; null where Chromium gives none. */
  readonly corsError: string | null;
  readonly reason: ReasonId | null;
}

/** What must be so in the browser first; `prepare` in needs.ts makes it so through CDP. */
export type Need =
  | {
      readonly permission: 'loopback-network' | 'local-network';
      readonly state: 'granted' | 'denied' | 'prompt';
    }
  /** The extension in test/lab/extension. */
  | { readonly extension: true }
  /** DevTools' own request blocking has the scenario's URLs. */
  | { readonly blockedInDevtools: true };

export interface Scenario {
  /** Kebab-case and stable: it stands in every URL of the scenario. */
  readonly id: string;
  /** Its number in `commonest.ts`; null: a counterpart that works, or one more. */
  readonly number: number | null;
  readonly title: string;
  /** One sentence: what this person did. */
  readonly story: string;
  readonly from: Place;
  /**
   * The asserted request. Where a run makes several to the same URL with the same method, the last counts.
   * After redirects it is known by its first URL.
   */
  readonly request: { readonly server: ServerName; readonly method: string; readonly path: string };
  /** By the part of the path after the scenario's id. */
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  /**
   * Page-side code: the body of an async function of `url` (of the asserted request) and
   * `at(server, path)` (any other URL of the scenario). What it returns or throws is what script saw.
   */
  readonly run: string;
  readonly expect: Expectation;
  /** Of the service worker's own fetch of the same URL, which stands in the log beside the page's; null: it made none. */
  readonly expectOfServiceWorker?: Expectation | null;
  readonly needs?: Need;
  /**
   * Chromium leaves no entry in the network log, so there is no row. `elsewhere`: it does in that of another target, a
   * shared worker, and tells the page's DevTools nothing at all.
   */
  readonly noEntry?: true | 'elsewhere';
}

/** The scenarios of one theme: a heading of the lab page. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly scenarios: readonly Scenario[];
}

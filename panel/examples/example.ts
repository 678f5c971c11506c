import type { Rules } from '../../src/analyze.ts';
import type { CredentialsMode } from '../../src/engine/exchange.ts';
import type { ReasonId } from '../../src/engine/reasons.ts';
import type { AdviceId } from '../../src/explain/advice/register.ts';
import type { HarHeaders } from '../../src/har/entry.ts';

/** What a server sent. */
export interface ExampleResponse {
  readonly status: number;
  readonly headers: HarHeaders;
}

/** One URL that a call came to. */
export interface ExampleHop {
  readonly url: string;
  /** Not there: none was sent. */
  readonly preflight?: ExampleResponse;
  /** null: the request was not sent. */
  readonly response: ExampleResponse | null;
  /** What the browser sent as `Origin`, where that is not the page's. */
  readonly origin?: 'null';
}

/** A call as a page made it, and what came back: as little as it takes to decide it. */
export interface ExampleCall {
  /** Origin of the page, serialized. */
  readonly page: string;
  /** As DevTools name it. */
  readonly type: 'fetch' | 'font';
  readonly method: string;
  /** The headers that the page set; each of them needs a preflight. */
  readonly headers: HarHeaders;
  readonly credentials: CredentialsMode;
  /** In the order the redirects led. */
  readonly hops: readonly [ExampleHop, ...ExampleHop[]];
  /** Milliseconds since the example began. */
  readonly afterMs: number;
}

/** Something to look at before anything was captured. */
export interface Example {
  /** Its calls in order; the last one is shown. */
  readonly calls: readonly [ExampleCall, ...ExampleCall[]];
  /** What it teaches; of one that is allowed, the reason that it fails for once it is changed as its text says. */
  readonly about: ReasonId | AdviceId;
  /** Whose rules decide; not there: those of any browser, which all come to the same. */
  readonly rules?: Rules;
  /** The page was denied access to the local network. */
  readonly denied?: true;
}

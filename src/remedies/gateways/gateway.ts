import type { CapturedResponse } from '../../engine/exchange.ts';
import type { HintKey } from '../known-servers/known-server.ts';
import type { Ground } from '../remedy.ts';

/** What passes requests on to an API, and responds itself to those it does not pass on. */
export interface Gateway {
  /** As people call it. */
  readonly name: string;
  /** What shows that it made this response itself; null: it passed it on, or is not there. */
  readonly itself: (response: CapturedResponse, url: URL) => Ground | null;
  /** What shows that it passed this response on, and how it drops a header `NAME` of the application. */
  readonly passes?: { readonly by: (response: CapturedResponse) => Ground | null; readonly drops: string };
  /** Its own way with CORS. */
  readonly hint?: HintKey;
  /** Said where its successful response to a preflight has no headers, since the origin is not on its list. */
  readonly unlisted?: HintKey;
}

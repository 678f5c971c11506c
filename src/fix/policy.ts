/**
 * What a server has to allow, and no more, so that exchanges pass: on preflights, on responses and on errors alike.
 * Plain JSON. Every text in it is fit to stand in a configuration: see `suggestible.ts`.
 */
export interface Policy {
  /** The API's own origin, serialized. */
  readonly target: string;
  /** Serialized, sorted, never empty, never `null`. `*`: any origin, never with credentials. */
  readonly origins: readonly [string, ...string[]] | '*';
  /** Spelled as they are sent, the usual ones first; never `*`. What was asked for, safelisted ones too. */
  readonly methods: readonly string[];
  /** Lower case, sorted; never `*`. */
  readonly requestHeaders: readonly string[];
  /** Whether any origin may send them; not those in `uncredentialed`. */
  readonly credentials: boolean;
  /** Those of `origins` that neither asked for credentials nor were allowed them; sorted. Empty without `credentials`. */
  readonly uncredentialed: readonly string[];
  /** Lower case, sorted; never `*`. */
  readonly exposedHeaders: readonly string[];
  /** Seconds for which a preflight may be remembered; null: nothing is said, and browsers take 5. */
  readonly maxAge: number | null;
  /** Whether every response says `Vary: Origin`: as soon as not all origins get the same response. */
  readonly varyOrigin: boolean;
  /**
   * Lists that the server was seen to have and that lack something: whatever its default, it is not in effect, so that they
   * are written out. Not there: none is known.
   */
  readonly listed?: readonly ListedPart[];
  /** Whether an `Access-Control-Allow-Origin` is sent already: a proxy has to take it away before it adds its own. */
  readonly alreadySent: boolean;
}

export type ListedPart = 'methods' | 'requestHeaders';

export type { PolicyPart } from '../remedies/index.ts';

import type { Analyzed } from '../../src/analyze.ts';

/** A request as it was sent again. */
export interface SentAgain {
  /** Id of the exchange it repeats. */
  readonly of: string;
  readonly url: string;
  readonly method: string;
  readonly credentials: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** By which the log tells it; null: this browser's does not. */
  readonly id: string | null;
  /** When the override began under which it was sent; null: under none. */
  readonly trial: number | null;
  /** Id of the exchange it has become; not there: none is in the log yet. */
  readonly cameAs?: string;
}

/** What was sent again, and what came of it. */
export interface Repeats {
  /** All that was sent, in that order. */
  readonly sent: readonly SentAgain[];
  /** Not yet seen in the log. */
  readonly waiting: readonly SentAgain[];
  /** Id of the new exchange by that of the old one; the last where there are several. */
  readonly newOf: ReadonlyMap<string, string>;
  readonly oldOf: ReadonlyMap<string, string>;
}

export const NO_REPEATS: Repeats = { sent: [], waiting: [], newOf: new Map(), oldOf: new Map() };

/** Of more only the latest are remembered: each that has not come is looked for whenever something comes. */
const sentAtMost = 50;

/** The log's clock counts whole milliseconds, and is not the panel's own. */
const SLACK_MS = 50;

export function awaitRepeat(repeats: Repeats, sent: SentAgain): Repeats {
  return {
    ...repeats,
    sent: [...repeats.sent, sent].slice(-sentAtMost),
    waiting: [...repeats.waiting, sent].slice(-sentAtMost),
  };
}

/**
 * Ties what has come since to what it repeats: by the name of the call, or, where the log has none, the first of its URL
 * and method that began since.
 */
export function findRepeats(repeats: Repeats, exchanges: readonly Analyzed[]): Repeats {
  let found = repeats;
  for (const waiting of repeats.waiting) {
    const { of, url, method, atMs } = waiting;
    const match = exchanges.find(({ exchange: { id, hops, sentAs } }) => {
      if (waiting.id !== null) return sentAs?.id === waiting.id;
      const [{ url: at, request, startedMs }] = hops;
      return (
        at === url && request.method === method && (startedMs ?? 0) >= atMs - SLACK_MS && !found.oldOf.has(id)
      );
    });
    if (match === undefined || match.exchange.id === of) continue;
    found = {
      sent: found.sent.map((one) => (one === waiting ? { ...one, cameAs: match.exchange.id } : one)),
      waiting: found.waiting.filter((other) => other !== waiting),
      newOf: new Map(found.newOf).set(of, match.exchange.id),
      oldOf: new Map(found.oldOf).set(match.exchange.id, of),
    };
  }
  return found;
}

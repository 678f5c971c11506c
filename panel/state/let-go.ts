import type { Analyzed } from '../../src/analyze.ts';
import type { Verdict } from '../../src/engine/decision.ts';

/** More exchanges than this are not kept. */
export const KEPT_AT_MOST = 20_000;

/** Letting go costs as much as the log is long: it is done once for many. */
const SLACK = 1.05;

/** The first go first. */
const ORDER: Readonly<Record<Verdict, number>> = {
  'not-cors': 0,
  allowed: 0,
  opaque: 0,
  'cannot-tell': 1,
  failed: 1,
  blocked: 2,
};

/**
 * Ids of those to let go so that `limit` are left: the oldest of what is fine first, what is blocked last. None before
 * there are a good few too many.
 *
 * @param exchanges in the order they started
 */
export function idsToLetGo(exchanges: readonly Analyzed[], limit: number): readonly string[] {
  if (exchanges.length <= limit * SLACK) return [];
  const gone: string[] = [];
  const excess = exchanges.length - limit;
  for (const turn of [0, 1, 2]) {
    for (const { exchange, decision } of exchanges) {
      if (gone.length === excess) return gone;
      if (ORDER[decision.verdict] === turn) gone.push(exchange.id);
    }
  }
  return gone;
}

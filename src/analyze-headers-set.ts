import { type Analyzed, analyzeExchange } from './analyze.ts';
import { decide } from './engine/decide/decide.ts';
import type { Exchange } from './engine/exchange.ts';
import type { Profile } from './engine/profiles/profile.ts';
import { type Certainty, type HeadersSet, withHeadersSet } from './exchange/headers-set.ts';

export type { HeadersSet } from './exchange/headers-set.ts';

/** Judges what was asked for while this browser set headers by the headers that were set. */
export interface HeadersSetJudge {
  /** All times there were, in order; the same array is not looked at again. */
  know(times: readonly HeadersSet[]): void;
  /** null: nothing was set. The same object for the same exchange. */
  judge(exchange: Exchange): Analyzed | null;
}

export function createHeadersSetJudge(profile: Profile): HeadersSetJudge {
  let times: readonly HeadersSet[] = [];
  let chosen = new WeakMap<Exchange, { readonly analyzed: Analyzed | null }>();
  /** By when the time began: it is another object once it has ended. */
  const known = new WeakMap<Exchange, Map<number, Analyzed>>();

  function analyzeIn(exchange: Exchange, time: HeadersSet): { analyzed: Analyzed; wasSet: Certainty } | null {
    const set = withHeadersSet(exchange, time);
    if (set === null) return null;
    const before = known.get(exchange) ?? new Map<number, Analyzed>();
    known.set(exchange, before);
    const analyzed = before.get(time.fromMs) ?? analyzeExchange(set.exchange, profile);
    before.set(time.fromMs, analyzed);
    return { analyzed, wasSet: set.wasSet };
  }

  function choose(exchange: Exchange): Analyzed | null {
    // The last first: one that began ended the one before.
    const made = times.toReversed().flatMap((time) => analyzeIn(exchange, time) ?? []);
    if (made.length === 0) return null;
    const sure = made.find(({ wasSet }) => wasSet === 'yes');
    if (sure !== undefined) return sure.analyzed;
    // At the edges of a time the browser's own word tells whether they were set, where only that explains it.
    const explained = made.filter(({ analyzed }) => agrees(analyzed));
    const likely = explained.find(({ wasSet }) => wasSet === 'likely');
    if (likely !== undefined) return likely.analyzed;
    if (agrees({ exchange, decision: decide(exchange, profile) })) return null;
    return explained[0]?.analyzed ?? null;
  }

  return {
    know(next) {
      if (next === times) return;
      times = next;
      chosen = new WeakMap();
    },
    judge(exchange) {
      if (times.length === 0) return null;
      const before = chosen.get(exchange);
      if (before !== undefined) return before.analyzed;
      const analyzed = choose(exchange);
      chosen.set(exchange, { analyzed });
      return analyzed;
    },
  };
}

/** Whether the checks come to what the browser reported. */
function agrees({ exchange, decision }: Pick<Analyzed, 'exchange' | 'decision'>): boolean {
  const fails = decision.trace.some(({ outcome, afterFailure }) => outcome === 'fail' && !afterFailure);
  return exchange.outcome.kind === 'success' ? !fails : exchange.outcome.kind !== 'failure' || fails;
}

import type { Analyzed } from '../src/analyze.ts';
import type { Repeats } from './state/repeats.ts';

/** What came of one request that was sent to try a fix. */
export interface TryResult {
  readonly credentials: string;
  readonly outcome: 'waiting' | 'passes' | 'opaque' | 'blocked' | 'failed' | 'open';
  /** Not there: nothing of it is in the log yet. */
  readonly item?: Analyzed;
}

/**
 * Of the last trial of an exchange's fix, one for each credentials mode, in the order they were sent.
 *
 * @param findCall by the name of a call, where the log tells it
 * @param find by the exchange's id
 */
export function tryResults(
  id: string,
  { sent }: Repeats,
  findCall: (call: string) => Analyzed | undefined,
  find: (exchange: string) => Analyzed | undefined,
): readonly TryResult[] {
  const own = sent.filter(({ of, trial }) => of === id && trial !== null);
  const last = own.at(-1)?.trial;
  const latest = new Map(
    own.filter(({ trial }) => trial === last).map((each) => [each.credentials === 'include', each] as const),
  );
  return [...latest.values()].map(({ id: call, credentials, cameAs }) => {
    const item = call !== null ? findCall(call) : cameAs === undefined ? undefined : find(cameAs);
    if (item === undefined) return { credentials, outcome: 'waiting' };
    return { credentials, outcome: outcomeOf(item), item };
  });
}

function outcomeOf({ exchange, decision }: Analyzed): TryResult['outcome'] {
  if (exchange.outcome.kind === 'pending') return 'waiting';
  switch (decision.verdict) {
    case 'allowed':
    case 'not-cors':
      return 'passes';
    case 'opaque':
      return 'opaque';
    case 'blocked':
      return 'blocked';
    case 'failed':
      return 'failed';
    case 'cannot-tell':
      return 'open';
  }
}

/** Whether what was tried passes: `depends`: in one credentials mode and not in the other. */
export function overall(results: readonly TryResult[]): 'waiting' | 'passes' | 'fails' | 'depends' {
  if (results.some(({ outcome }) => outcome === 'waiting')) return 'waiting';
  const passing = results.filter(({ outcome }) => outcome === 'passes').length;
  return passing === results.length ? 'passes' : passing === 0 ? 'fails' : 'depends';
}

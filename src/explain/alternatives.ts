import type { Alternative, Decision } from '../engine/decision.ts';

/** Longer lists are read by nobody; the JSON has every one. */
const MOST = 3;

export interface ListedAlternatives {
  /** One for each outcome that differs, the likeliest first, at most three. */
  readonly shown: readonly Alternative[];
  /** How many more outcomes there are. */
  readonly more: number;
  /** What the outcomes turn on: only that is worth saying of each. */
  readonly turnsOn: { readonly credentialsMode: boolean; readonly mode: boolean; readonly origin: boolean };
}

/**
 * What the log leaves open, for a person: alike outcomes are one, and a condition that has nothing to do with the
 * difference is not said. Empty where the verdict is settled: other causes of it are notes.
 */
export function listedAlternatives({ verdict, alternatives }: Decision): ListedAlternatives {
  const open = verdict === 'cannot-tell' ? alternatives : [];
  const outcomes = new Map<string, Alternative>();
  for (const each of open) {
    const key = [each.verdict, each.reason, each.phase].join(' ');
    if (!outcomes.has(key)) outcomes.set(key, each);
  }
  const all = [...outcomes.values()];
  const differ = (of: (each: Alternative) => string) => new Set(all.map(of)).size > 1;
  return {
    shown: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
    turnsOn: {
      credentialsMode: differ(({ credentialsMode }) => credentialsMode),
      mode: differ(({ mode }) => mode),
      origin: differ(({ origin }) => origin),
    },
  };
}

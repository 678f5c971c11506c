import type { HarEntry } from '../../har/entry.ts';
import { type AskingTimes, askingTimes, type WaitingTimes, waitingTimes } from './pair-times.ts';

/** Entries in the order their requests were made. */
export interface Row<T> {
  readonly inOrder: readonly T[];
  /** Whether it is known which of two neighbours was first; of those begun in one millisecond it may not be. */
  readonly follows: (later: number) => boolean;
}

/**
 * Preflights, where there is something to put them in order by; null: nothing is. Chromium numbers them in the order
 * their requests were made, which holds for one process. Firefox opens each right after its request.
 */
export function preflightRow(preflights: readonly HarEntry[]): Row<AskingTimes> | null {
  const numbered = preflights.map(numberOf);
  const process = numbered[0]?.process;
  if (process !== undefined && numbered.every((one) => one?.process === process)) {
    const byNumber = preflights.map(askingTimes).sort((a, b) => countOf(a.entry) - countOf(b.entry));
    // It dates them when it reads of them, late but in order; what is not in order is numbered by more than one.
    return isByStart(byNumber) ? { inOrder: byNumber, follows: () => true } : null;
  }
  if (!preflights.every(({ writer }) => writer === 'firefox')) return null;
  const byStart = preflights.map(askingTimes).sort((a, b) => a.start - b.start || placeOf(a) - placeOf(b));
  return { inOrder: byStart, follows: startsLater(byStart) };
}

/** `getHAR()` and exports are in order of starts, and so tell of every two which was first; events come as requests end. */
export function requestRow(actuals: readonly HarEntry[], live: boolean): Row<WaitingTimes> {
  const byPlace = actuals.map(waitingTimes).sort((a, b) => placeOf(a) - placeOf(b));
  const ordered = isByStart(byPlace);
  const byStart = ordered ? byPlace : byPlace.sort((a, b) => a.start - b.start || placeOf(a) - placeOf(b));
  const later = startsLater(byStart);
  const known = (at: number): boolean => byStart[at]?.entry.order !== undefined || (ordered && !live);
  return { inOrder: byStart, follows: (at) => later(at) || (known(at - 1) && known(at)) };
}

export function isCertain({ inOrder, follows }: Row<unknown>): boolean {
  return inOrder.every((_, at) => at === 0 || follows(at));
}

/** Preflights as they were probably made, however they are known. */
export function byCreation(preflights: readonly HarEntry[]): readonly AskingTimes[] {
  return preflights.map(askingTimes).sort((a, b) => a.start - b.start || countOf(a.entry) - countOf(b.entry));
}

function numberOf({ initiator }: HarEntry): { readonly process: string; readonly count: number } | null {
  const id = initiator?.requestId ?? '';
  // From its end: a pattern that looks for the digits from the front takes the square of a long id's time.
  let from = id.length;
  while (from > 0 && isDigit(id.charCodeAt(from - 1))) from--;
  return from === id.length ? null : { process: id.slice(0, from), count: Number(id.slice(from)) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function countOf(entry: HarEntry): number {
  return numberOf(entry)?.count ?? entry.index;
}

function placeOf({ entry: { order, index } }: { readonly entry: HarEntry }): number {
  return order ?? index;
}

function isByStart(row: readonly { readonly start: number }[]): boolean {
  return row.every(({ start }, at) => at === 0 || (row[at - 1]?.start ?? 0) <= start);
}

function startsLater(byStart: readonly { readonly start: number }[]): (later: number) => boolean {
  return (at) => (byStart[at - 1]?.start ?? 0) < (byStart[at]?.start ?? 0);
}

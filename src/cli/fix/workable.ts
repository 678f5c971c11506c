import type { Analyzed } from '../../analyze.ts';

export interface Workable<T> {
  readonly result: T;
  /** Those that `work` fails on, and how. */
  readonly leftOut: readonly { readonly item: Analyzed; readonly error: unknown }[];
}

/** What `work` makes of exchanges, without those that it fails on by themselves: one odd exchange ends no other. */
export function workable<T>(
  exchanges: readonly Analyzed[],
  work: (exchanges: readonly Analyzed[]) => T,
): Workable<T> {
  try {
    return { result: work(exchanges), leftOut: [] };
  } catch (together) {
    const kept: Analyzed[] = [];
    const leftOut: { readonly item: Analyzed; readonly error: unknown }[] = [];
    for (const item of exchanges) {
      try {
        work([item]);
        kept.push(item);
      } catch (error) {
        leftOut.push({ item, error });
      }
    }
    if (leftOut.length === 0) throw together;
    return { result: work(kept), leftOut };
  }
}

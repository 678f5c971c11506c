import type { Analyzed } from '../analyze.ts';

/** Which blocked requests are no fault: part of a URL, a pattern of it, or several of these. */
export type Except = string | RegExp | readonly (string | RegExp)[];

export function withoutExcepted(items: readonly Analyzed[], except: Except = []): readonly Analyzed[] {
  const patterns = typeof except === 'string' || except instanceof RegExp ? [except] : except;
  return items.filter(
    ({ exchange: { hops } }) => !patterns.some((pattern) => hops.some(({ url }) => isIn(pattern, url))),
  );
}

function isIn(pattern: string | RegExp, url: string): boolean {
  // A pattern that counts where it stands would find every other one.
  return typeof pattern === 'string' ? url.includes(pattern) : url.search(pattern) >= 0;
}

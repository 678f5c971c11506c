import type { HarHeaders } from './entry.ts';

/** The value of the first field of that name, which is in lower case; null: there is none. */
export function headerOf(headers: HarHeaders | null, name: string): string | null {
  return headers?.[placeOf(headers, name)]?.[1] ?? null;
}

/** Where the first field of that name, which is in lower case, stands; -1: there is none. */
export function placeOf(headers: HarHeaders | null, name: string): number {
  return (headers ?? []).findIndex(([each]) => each.toLowerCase() === name);
}

import type { HarEntry } from '../../har/entry.ts';

/** The first request header of that name, which is in lower case; null: there is none. */
export function headerOf({ request }: HarEntry, name: string): string | null {
  return request.headers?.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}

export function isPreflight(entry: HarEntry): boolean {
  return entry.request.method === 'OPTIONS' && headerOf(entry, 'access-control-request-method') !== null;
}

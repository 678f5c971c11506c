import type { HarEntry } from '../../har/entry.ts';
import { headerOf as headerIn } from '../../har/header-of.ts';

/** The first request header of that name, which is in lower case; null: there is none. */
export function headerOf({ request }: HarEntry, name: string): string | null {
  return headerIn(request.headers, name);
}

export function isPreflight(entry: HarEntry): boolean {
  return entry.request.method === 'OPTIONS' && headerOf(entry, 'access-control-request-method') !== null;
}

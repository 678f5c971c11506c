import type { HarHeaders } from './entry.ts';

/** A browser sends each of these once. */
const once = /^(?:origin|host|access-control-request-(?:method|headers|private-network)|sec-fetch-[a-z-]+)$/i;

/**
 * A request's header list without what is listed twice: chrome-har has what the page asked for beside what was sent. A
 * field of these whose values differ stays as it is.
 */
export function mergeRepeats(headers: HarHeaders | null): HarHeaders | null {
  if (headers === null) return null;
  const seen = new Map<string, string>();
  const merged = headers.filter(([name, value]) => {
    if (!once.test(name)) return true;
    const key = name.toLowerCase();
    if (seen.get(key) === value) return false;
    seen.set(key, value);
    return true;
  });
  return merged.length === headers.length ? headers : merged;
}

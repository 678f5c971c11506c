import type { Profile } from '../profiles/profile.ts';
import { isPotentiallyTrustworthy } from './origin.ts';

/** By what a caller is known to be secure: a sandboxed frame has no origin, and is as secure as its address. */
export function secureBy(origin: string, document: { readonly url: string } | null | undefined): string {
  return origin === 'null' ? (document?.url ?? '') : origin;
}

/**
 * Whether a page of this origin is refused a URL for being asked over plain http.
 *
 * @see https://w3c.github.io/webappsec-mixed-content/#should-block-fetch
 */
export function isMixedContent(origin: string, url: string, profile: Profile): boolean {
  if (!origin.startsWith('https:') || !url.startsWith('http:')) return false;
  return profile.loopbackIsMixedContent || !isPotentiallyTrustworthy(url);
}

import type { Profile } from '../profiles/profile.ts';
import { isPotentiallyTrustworthy } from './origin.ts';

/**
 * Whether a page of this origin is refused a URL for being asked over plain http.
 *
 * @see https://w3c.github.io/webappsec-mixed-content/#should-block-fetch
 */
export function isMixedContent(origin: string, url: string, profile: Profile): boolean {
  if (!origin.startsWith('https:') || !url.startsWith('http:')) return false;
  return profile.loopbackIsMixedContent || !isPotentiallyTrustworthy(url);
}

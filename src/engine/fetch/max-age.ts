import type { Profile } from '../profiles/profile.ts';
import { getCombined, type HeaderList } from './header-list.ts';

const DEFAULT_MAX_AGE = 5;

/**
 * For how many seconds a preflight response is cached; 0: not at all.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch (step 7, max-age)
 */
export function maxAge(headers: HeaderList, profile: Profile): number {
  const value = getCombined(headers, 'Access-Control-Max-Age', profile);
  if (value === null || value === '') return DEFAULT_MAX_AGE;
  const seconds = profile.maxAgeIsSigned ? int64(value) : deltaSeconds(value);
  if (seconds === null) return profile.unparsableMaxAge;
  return Math.min(Math.max(seconds, 0), profile.longestMaxAge ?? Number.MAX_SAFE_INTEGER);
}

function deltaSeconds(value: string): number | null {
  return /^\d+$/.test(value) ? Number(value) : null;
}

function int64(value: string): number | null {
  const digits = /^[+-]?0*(\d{1,19})$/.exec(value)?.[1];
  if (digits === undefined || BigInt(digits) >= 2n ** 63n) return null;
  return Number(value);
}

import { isObject } from './field.ts';

/**
 * Whether a request without a response went out. Where its preflight failed, Firefox has no timings of it, or noughts.
 */
export function isSent(timings: unknown): boolean {
  if (!isObject(timings)) return false;
  return [timings.send, timings.wait].some((part) => typeof part === 'number' && part > 0);
}

import type { ToldRequest, ToldWire } from './told.ts';

/** For these Chromium refuses a response that has come. All others it comes to before it has one, or by a preflight's. */
const ofResponse: ReadonlySet<string> = new Set([
  'MissingAllowOriginHeader',
  'MultipleAllowOriginValues',
  'InvalidAllowOriginValue',
  'AllowOriginMismatch',
  'WildcardOriginNotAllowed',
  'InvalidAllowCredentials',
  'RedirectContainsCredentials',
]);

/**
 * Whether all is told of a request that has ended. The network process tells in its own time of a response that the page was
 * not given: sooner or later than the renderer tells that the request failed.
 */
export function isToldInFull({ end, hops, type }: ToldRequest, wire: ToldWire): boolean {
  if (end === null) return false;
  if (end.corsError === null || type === 'Preflight') return true;
  if (!ofResponse.has(end.corsError.corsError)) return true;
  const onWire = hops.filter(({ hasWire }) => hasWire !== false).length;
  return wire.responses.length >= onWire;
}

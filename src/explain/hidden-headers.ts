import type { Decision } from '../engine/decision.ts';

// What servers, proxies and browsers say to each other. Hidden from script too, but nobody misses it there. Firefox notes
// HTTP/2 and 3 in a header of its own (`X-Firefox-Spdy`).
const plumbing = new Set([
  'accept-ranges',
  'age',
  'alt-svc',
  'connection',
  'content-encoding',
  'date',
  'expect-ct',
  'keep-alive',
  'nel',
  'origin-agent-cluster',
  'p3p',
  'permissions-policy',
  'referrer-policy',
  'report-to',
  'reporting-endpoints',
  'server',
  'server-timing',
  'set-cookie',
  'set-cookie2',
  'strict-transport-security',
  'timing-allow-origin',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
  'via',
]);
const plumbingPrefixes =
  /^(?:access-control-|content-security-policy|cross-origin-|proxy-|cf-|x-amz-cf-|x-firefox-)/;
const plumbingX =
  /^x-(?:content-type-options|frame-options|xss-protection|powered-by|cache|served-by|timer)$/;

/** Names of the response headers that script cannot read and that an application may well want to. */
export function hiddenHeaders({ verdict, readable }: Decision): readonly string[] {
  if (verdict !== 'allowed') return [];
  return readable.hidden.filter(
    (name) => !plumbing.has(name) && !plumbingPrefixes.test(name) && !plumbingX.test(name),
  );
}

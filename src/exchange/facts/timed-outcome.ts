import type { BrowserOutcome, Fact, RequestMode } from '../../engine/exchange.ts';
import { isRedirectStatus } from '../../engine/fetch/redirect.ts';
import { corsNetError } from '../../engine/network-failure.ts';
import { lastLeg } from '../leg.ts';
import type { Scene } from '../scene.ts';

const isAllowOrigin = /^access-control-allow-origin$/i;
const source = 'resource-timing';
const passed = { kind: 'success', source } as const;
const withoutStatus = { kind: 'not-reported', withoutStatus: true } as const;
const refused = { kind: 'failure', netError: corsNetError, source } as const;

/**
 * What Resource Timing says of a response that the log has (Firefox 153).
 *
 * - `no-cors`: that it was refused, whatever came of it; but where a service worker gave it one that is not opaque.
 * - A redirect that is not followed, since its mode is `manual` or `error` or since something other than CORS keeps it
 *   from being: that it passed. Refused was only one that fails its CORS check.
 * - Several Access-Control-Allow-Origin fields all but one of which are empty: that it passed. Firefox counts fields for the
 *   check, and not for this.
 * - What a service worker hands on: that it passed, where it did not keep it; what it kept and had been redirected for, or
 *   got as `*` with credentials, has the status 0 of one that script gave up.
 * - A body that broke off: that it passed, if its head did.
 * - A call with `keepalive` that is redirected, and then refused: the redirect's own status.
 */
export function timedOutcome({ chain }: Scene, mode: Fact<RequestMode>): BrowserOutcome | null {
  const first = chain[0].actual;
  const last = lastLeg(chain).actual;
  if (first?.timed === undefined || last === null || last.running) return null;
  if (last.symptom !== null && last.symptom !== 'cut-short' && last.symptom !== 'without-body') return null;
  if (mode.candidates.length > 1) return null;
  if (mode.candidates[0] === 'no-cors') {
    return first.timed === 'passed' && first.fetchedViaServiceWorker ? passed : null;
  }
  if (mode.candidates[0] !== 'cors' || last.response.status === null) return null;
  if (first.timed === 'refused') return first.fetchedViaServiceWorker ? withoutStatus : refused;
  if (isRedirectStatus(last.response.status) || !isOfResponse(chain, last.response.status)) return null;
  const fields = (last.response.headers ?? []).filter(([name]) => isAllowOrigin.test(name));
  return fields.length > 1 ? null : passed;
}

/** A kept response has a status of its own, where the log has the 304 that freshened it. */
function isOfResponse([{ actual }, ...rest]: Scene['chain'], status: number): boolean {
  const came = actual?.timedResponse?.status;
  if (came === undefined) return rest.length === 0;
  return came === status || (status === 304 && !isRedirectStatus(came));
}

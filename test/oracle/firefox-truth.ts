import type { CorsMessage } from '../browser/firefox/console-messages.ts';
import type { OracleCase, Outcome } from './case.ts';
import { asksForItself } from './rows.ts';
import type { Reached } from './server.ts';
import { isBroken, isCors, readableOf, type TrueVerdict } from './truth.ts';

/** What is known of a case beside what script saw. */
export interface FirefoxReport {
  /** The console's messages on the case, in order. */
  readonly messages: readonly CorsMessage[];
  /** The last that the servers had to do with it; null: it came to none of them. */
  readonly reached: Reached | null;
  /** How many entries the log has of it. */
  readonly entries: number;
  /** The last of its stops that the log shows to have led on: by a redirect's head, or an entry of where it leads. */
  readonly led: number;
  /** Whether a URL it came to is of another origin than the page. */
  readonly crossed: boolean;
}

/** What a channel says that ended early, for whatever reason: after the key of a failed preflight as well. */
const channelFailed = 'CORSDidNotSucceed2';

/** Warnings: the request passed, and may not some day. */
const warning = /Deprecation$/;

/** The verdict Firefox came to, or null for a call that never became a request. */
export function firefoxVerdict(one: OracleCase, outcome: Outcome, report: FirefoxReport): TrueVerdict | null {
  if (report.reached === null && report.entries === 0) return null;
  const keys = report.messages.map(({ key }) => key).filter((key) => !warning.test(key));
  const named = keys.find((key) => key !== channelFailed);
  const none = { error: named ?? keys[0] ?? null, readable: null };
  // Of a response that never came Firefox now and then says that it had the header twice: of the same exchange in one
  // run and not in the next. It cannot count fields where there is no head, and says so by the wrong key.
  // Of what script gave up in the middle of a redirect Firefox now and then says that a header is wrong which is right.
  if (outcome.kind === 'rejected' && outcome.error.startsWith('AbortError')) {
    return { verdict: 'failed', error: null, readable: null };
  }
  // The messages on what a service worker asked for itself name the same URL; a page in mode cors has one of its own.
  // What has `keepalive` passes every service worker by.
  const isAsked =
    asksForItself.has(one.worker) &&
    !one.call.keepalive &&
    (one.call.mode !== 'same-origin' || !report.crossed);
  if (isAsked && outcome.kind === 'rejected') {
    const own = one.call.mode === 'cors' && report.crossed && keys.includes(channelFailed);
    return { verdict: 'failed', error: own ? channelFailed : null, readable: null };
  }
  if (gotNoResponse(one, report)) {
    return { verdict: 'failed', error: none.error && channelFailed, readable: null };
  }
  if (named !== undefined || wasRefused(one, outcome, report)) return { verdict: 'blocked', ...none };
  if (outcome.kind === 'rejected') return { verdict: 'failed', ...none };
  if (outcome.type === 'opaqueredirect' || outcome.type === 'opaque') return { verdict: 'opaque', ...none };
  if (isBroken(one, outcome)) return { verdict: 'failed', ...none };
  const verdict = isCors(one, outcome, report.crossed) ? 'allowed' : 'not-cors';
  return { verdict, ...none, readable: readableOf(one, report.crossed, outcome) };
}

/** Of a call that shares its URL with others: the console names none of them, and nothing but CORS refuses one. */
export function verdictOfShared(one: OracleCase, outcome: Outcome, { crossed }: FirefoxReport): TrueVerdict {
  const none = { error: null, readable: null };
  if (outcome.kind === 'rejected') return { verdict: 'blocked', ...none };
  return { verdict: isCors(one, outcome, crossed) ? 'allowed' : 'not-cors', ...none };
}

function gotNoResponse({ stops }: OracleCase, { reached }: FirefoxReport): boolean {
  const stop = stops[reached?.stop ?? 0];
  if (reached === null || stop === undefined) return false;
  const { broken } = reached.by === 'preflight' ? stop.preflight : stop.response;
  return broken === 'empty' || broken === 'reset';
}

/** What no key names: a request that its mode forbids, and a redirect to a URL with user info. */
function wasRefused({ call, stops }: OracleCase, outcome: Outcome, report: FirefoxReport): boolean {
  const { reached, led, crossed } = report;
  if (outcome.kind === 'resolved') return false;
  // Redirect mode `error` forbids a redirect before the mode does.
  if (call.mode === 'same-origin')
    return crossed || (call.integrity === 'none' && call.redirect === 'follow');
  if (call.mode !== 'cors' || call.redirect !== 'follow' || reached?.by !== 'request') return false;
  // Whether a redirect is followed whose body is cut is a race, which the log shows.
  const broken = stops[reached.stop]?.response.broken;
  const leads = broken === 'no' || (broken === 'cut' && led >= reached.stop);
  return leads && (stops[reached.stop + 1]?.userInfo ?? '') !== '';
}

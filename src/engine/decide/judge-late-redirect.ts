import { fail } from '../fetch/check.ts';
import { corsCheck } from '../fetch/cors-check.ts';
import { get } from '../fetch/header-list.ts';
import { isSameOrigin } from '../fetch/origin.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { requestOriginAt } from '../fetch/request-origin.ts';
import type { HopContext } from './hop-context.ts';
import type { Judgement } from './judgement.ts';

/**
 * What WebKit asks of a redirect once the preflight of the URL that it leads to has passed: its network process asks for that,
 * and the page's process looks at the redirect then.
 *
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/SubresourceLoader.cpp checkRedirectionCrossOriginAccessControl
 */
export function judgeLateRedirect(context: HopContext): void {
  judgeLateUserInfo(context);
  if (!context.trace.failure) judgeLateCredentials(context);
}

function judgeLateUserInfo({ exchange, hop, index, trace, assumption, profile }: HopContext): void {
  const before = exchange.hops[index - 1];
  if (!profile.userInfoAskedAfterPreflight || before?.response == null || hop.response !== null) return;
  if (!exchange.hops.slice(0, index).every(({ url }) => isSameOrigin(url, assumption.origin))) return;
  const location = get(before.response.headers, 'Location') ?? '';
  const { username, password } = locationUrl(location, before.url) ?? {};
  if (!username && !password) return;
  const values = { expected: assumption.origin, received: location };
  const step = 'redirect-without-credentials';
  trace.add('redirect', index - 1, fail(step, 'redirect-with-credentials', { location }, values));
}

function judgeLateCredentials(context: HopContext): void {
  const { exchange, hop, index, trace, assumption, profile } = context;
  const before = exchange.hops[index - 1];
  // What was sent was let through.
  const isHeldBack = hop.response === null && hop.entry === null;
  if (before?.response == null || !(isHeldBack || exchange.supposed)) return;
  if (!keepsCredentials(context, index - 1)) return;
  const origin = requestOriginAt(exchange, index - 1, assumption.origin);
  const checks = corsCheck({ origin, include: true, headers: before.response.headers }, profile);
  const failed = checks.filter(({ outcome }) => outcome === 'fail');
  trace.addAll('redirect', index - 1, failed);
}

/** Whether the redirect at a hop is checked with the credentials that the first request had, as one to the own origin. */
function keepsCredentials({ exchange, assumption, profile }: HopContext, at: number): boolean {
  if (!profile.redirectsKeepCredentials || assumption.credentialsMode !== 'same-origin') return false;
  const isOwn = exchange.hops.slice(0, at + 1).map(({ url }) => isSameOrigin(url, assumption.origin));
  return isOwn[0] === true && isOwn.includes(false);
}

/** The same where the log has nothing of the URL that this redirect leads to. */
export function isLateWithCredentials(context: HopContext): boolean {
  return (
    context.isLast && context.assumption.redirectMode === 'follow' && keepsCredentials(context, context.index)
  );
}

/** Whether a redirect was refused for credentials that its own request had not. */
export function isRefusedLate({ phase, reason, assumption }: Judgement): boolean {
  const isOfCredentials =
    reason === 'allow-origin-wildcard-with-credentials' || reason === 'allow-credentials-missing';
  return phase === 'redirect' && isOfCredentials && assumption.credentialsMode === 'same-origin';
}

import type { CapturedResponse, Preflight, RedirectMode } from '../exchange.ts';
import type { Profile } from '../profiles/profile.ts';
import { type Check, cannotTell, evidence, fail, notApplicable, pass } from './check.ts';
import { corsCheck } from './cors-check.ts';
import { extractHeaderListValues, type HeaderListValues } from './extract-header-list-values.ts';
import { get, type HeaderList } from './header-list.ts';
import { isCorsSafelistedMethod } from './method.ts';
import { isRedirect } from './redirect.ts';
import { mostNames } from './unlisted-names.ts';

export interface PreflightCheckInput {
  readonly preflight: Preflight;
  /** Serialized request origin of the request the preflight was sent for. */
  readonly origin: string;
  /** Whether nothing tells it: `null` stands for it then. */
  readonly originUnknown?: boolean;
  /** Whether that request's credentials mode is `include`; the preflight itself never carries any. */
  readonly include: boolean;
  /** That request's method, as it was to be sent. */
  readonly method: string;
  /** Its CORS-unsafe request-header names: lower case, sorted. */
  readonly unsafeNames: readonly string[];
  readonly redirectMode: RedirectMode;
  /** Whether it went to the same origin it names, so that its response needs no permission to be read. */
  readonly toOwnOrigin: boolean;
}

/**
 * What CORS-preflight fetch asks of the response, in the order the browser asks. The CORS check comes before the status,
 * so a 404 without headers is told as missing headers.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch, step 7 of the review draft of June 2026
 */
export function preflightCheck(input: PreflightCheckInput, profile: Profile): readonly Check[] {
  const { response, netError } = input.preflight;
  // 6: there is a response.
  if (response === null) {
    return [cannotTell('preflight-answered', { expected: '200–299', received: netError })];
  }
  const { status, headers } = response;
  const follows = !profile.preflightHasRedirectMode || input.redirectMode === 'follow';
  const redirected = isRedirect(response) && follows;
  const redirect = redirectCheck(response, redirected);
  const { origin, originUnknown = false, include, toOwnOrigin } = input;
  const cors = toOwnOrigin ? [] : corsCheck({ origin, originUnknown, include, headers }, profile);
  const isOk = statusCheck(status, redirected);
  return [...inOrder([redirect, isOk], cors, profile), ...allowanceChecks(input, headers, profile)];
}

/** 6: the preflight is no fetch that follows redirects, so that 7 finds a status that is not ok. */
function inOrder(
  [redirect, status]: readonly [Check, Check],
  cors: readonly Check[],
  profile: Profile,
): readonly Check[] {
  if (profile.preflightStatusBeforeCors) return [redirect, status, ...cors];
  return profile.redirectEndsPreflight ? [redirect, ...cors, status] : [...cors, redirect, status];
}

function redirectCheck({ status, headers }: CapturedResponse, redirected: boolean): Check {
  const location = get(headers, 'Location');
  if (!redirected) return pass('preflight-not-redirected', { received: String(status) });
  const values = { expected: '200–299', received: `${status} ${location}` };
  const facts = evidence({ location, status: String(status) });
  return fail('preflight-not-redirected', 'preflight-redirected', facts, values);
}

/** 7: the status is an ok status. */
function statusCheck(status: number, redirected: boolean): Check {
  const values = { expected: '200–299', received: String(status) };
  if (redirected) return notApplicable('preflight-status-ok', values);
  return status >= 200 && status <= 299
    ? pass('preflight-status-ok', values)
    : fail('preflight-status-ok', 'preflight-status-not-ok', { status: String(status) }, values);
}

function allowanceChecks(
  input: PreflightCheckInput,
  headers: HeaderList,
  profile: Profile,
): readonly Check[] {
  // 7.1 and 7.2
  const methods = extractHeaderListValues(headers, 'Access-Control-Allow-Methods');
  const names = extractHeaderListValues(headers, 'Access-Control-Allow-Headers');
  const allowMethods = get(headers, 'Access-Control-Allow-Methods');
  const allowHeaders = get(headers, 'Access-Control-Allow-Headers');
  const headersParse = parses('allow-headers-parses', 'allow-headers-unparsable', names, allowHeaders);
  const method =
    methods.kind === 'unparsable'
      ? cannotTell('method-allowed', { expected: input.method, received: allowMethods })
      : methodCheck(input, listed(methods), allowMethods);
  return [
    parses('allow-methods-parses', 'allow-methods-unparsable', methods, allowMethods),
    ...(profile.methodBeforeAllowHeaders ? [method, headersParse] : [headersParse, method]),
    ...nameChecks(input, names, allowHeaders, profile),
  ];
}

function listed(list: HeaderListValues): readonly string[] {
  return list.kind === 'values' ? list.values : [];
}

/** 7.3: neither header's value fails to parse. */
function parses(
  step: 'allow-methods-parses' | 'allow-headers-parses',
  reason: 'allow-methods-unparsable' | 'allow-headers-unparsable',
  list: HeaderListValues,
  received: string | null,
): Check {
  if (list.kind === 'absent') return notApplicable(step);
  return list.kind === 'values'
    ? pass(step, { received })
    : fail(step, reason, evidence({ allowed: received, item: list.item }), { received });
}

/** 7.5: the method is listed, is safelisted, or is covered by `*` without credentials. */
function methodCheck(
  { method, include }: PreflightCheckInput,
  methods: readonly string[],
  allowed: string | null,
): Check {
  const values = { expected: include ? method : `${method} | *`, received: allowed, subject: method };
  if (isCorsSafelistedMethod(method)) return notApplicable('method-allowed', values);
  if (methods.includes(method) || (!include && methods.includes('*'))) return pass('method-allowed', values);
  return fail(
    'method-allowed',
    'method-not-allowed',
    evidence({ requested: method, allowed, wildcardIsLiteral: wildcardIsLiteral(new Set(methods), include) }),
    values,
  );
}

/** 7.6 and 7.7: a step for each name, as far as there is room for them; the first that is refused has its own in any case. */
function nameChecks(
  { unsafeNames, include }: PreflightCheckInput,
  list: HeaderListValues,
  allowed: string | null,
  profile: Profile,
): readonly Check[] {
  if (list.kind === 'unparsable') {
    return unsafeNames
      .slice(0, mostNames(allowed))
      .map((name) => cannotTell('header-allowed', { expected: name, received: allowed, subject: name }));
  }
  const names = listed(list);
  const lower = new Set(names.map((name) => name.toLowerCase()));
  const most = mostNames(allowed);
  const checks: Check[] = [];
  let refused = false;
  for (const name of unsafeNames) {
    const hasRoom = checks.length < most || name === 'authorization';
    if (!hasRoom && (refused || lower.has(name))) continue;
    const one = headerCheck(name, include, lower, allowed, profile);
    if (!hasRoom && one.failure === null) continue;
    checks.push(one);
    refused ||= one.failure !== null;
  }
  return checks;
}

function headerCheck(
  name: string,
  include: boolean,
  listed: ReadonlySet<string>,
  allowed: string | null,
  profile: Profile,
): Check {
  // 7.6: a CORS non-wildcard request-header name has to be listed by name; no shipping browser enforces it yet.
  const wildcardCovers = !include && (name !== 'authorization' || profile.authorizationCoveredByWildcard);
  const values = { expected: wildcardCovers ? `${name} | *` : name, received: allowed, subject: name };
  if (listed.has(name) || (wildcardCovers && listed.has('*'))) return pass('header-allowed', values);
  return fail(
    'header-allowed',
    'header-not-allowed',
    evidence({ name, allowed, wildcardIsLiteral: wildcardIsLiteral(listed, !wildcardCovers) }),
    values,
  );
}

function wildcardIsLiteral(list: ReadonlySet<string>, literal: boolean): string | null {
  return literal && list.has('*') ? 'true' : null;
}

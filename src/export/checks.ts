import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import { isCorsSafelistedMethod } from '../engine/fetch/method.ts';
import type { PreflightQuestion } from '../engine/fetch/preflight-request.ts';
import { isRedirect } from '../engine/fetch/redirect.ts';
import { isCorsSafelistedResponseHeaderName } from '../engine/fetch/safelisted-response-header.ts';
import { originOf } from '../url/origin-of.ts';
import { plain } from '../words/plain.ts';
import type { Assertion, AssertionId, Question } from './assertion.ts';
import { ruleOf } from './rules.ts';

/** What the response to a preflight must have, in the order browsers check. */
export function preflightChecks(
  { origin, method, names, privateNetwork }: PreflightQuestion,
  include: boolean,
  captured: HeaderList,
  { trace }: Decision,
): readonly Assertion[] {
  const wildcard = !include;
  const lists = (header: string, item: string, counts: boolean, caseSensitive: boolean): Question => ({
    kind: 'lists',
    header,
    item,
    wildcard: counts,
    caseSensitive,
  });
  return [
    check('preflight-status', { kind: 'status-ok' }),
    ...sharingChecks(origin, include),
    ...(privateNetwork
      ? [
          check('private-network', {
            kind: 'is',
            header: 'access-control-allow-private-network',
            values: ['true'],
          }),
        ]
      : []),
    check('allow-methods-parse', tokens('access-control-allow-methods', captured)),
    check('allow-headers-parse', tokens('access-control-allow-headers', captured)),
    ...(!isCorsSafelistedMethod(method)
      ? [check('method', lists('access-control-allow-methods', method, wildcard, true))]
      : []),
    ...names.map((name) => {
      // To the standard `*` does not cover it; to browsers it does, and what they let pass must not be red.
      const covered = wildcard && (name !== 'authorization' || isCovered(name, trace));
      return check('header', lists('access-control-allow-headers', name, covered, false));
    }),
  ];
}

/** Whether the rules that decided the exchange let `*` stand for this name. */
function isCovered(name: string, trace: Decision['trace']): boolean {
  return trace.some(
    ({ step, subject, expected }) =>
      step === 'header-allowed' && subject === name && (expected ?? '').endsWith(' | *'),
  );
}

function tokens(header: string, captured: HeaderList): Question {
  return { kind: 'tokens', header, captured: get(captured, header) !== null };
}

export interface RequestFacts {
  readonly exchange: Exchange;
  readonly decision: Decision;
  /** Index into the exchange's hops. */
  readonly index: number;
  readonly origin: string;
  readonly include: boolean;
  readonly expose: readonly string[];
  /** Whether it may send the request on: not to a login, where no script can follow. Not said: it may. */
  readonly mayRedirect?: boolean;
}

/** What the response to the request itself must have, also if it is an error. */
export function requestChecks(facts: RequestFacts): readonly Assertion[] {
  const { exchange, decision, index, origin, include, expose } = facts;
  const { reason } = decision;
  const response = exchange.hops[index]?.response ?? null;
  const here = index === decision.hop;
  const redirected = response !== null && isRedirect(response);
  const mayNotRedirect =
    facts.mayRedirect === false ||
    (here &&
      (reason === 'redirect-mode-error' ||
        reason === 'redirect-body-not-replayable' ||
        exchange.redirectMode === 'error'));
  return [
    ...(reason === 'cached-without-allow-origin' ? [varyCheck()] : sharingChecks(origin, include)),
    ...exposedNames(facts, expose).map((name) =>
      check('exposed', {
        kind: 'lists',
        header: 'access-control-expose-headers',
        item: name,
        wildcard: !include,
        caseSensitive: false,
      }),
    ),
    ...(reason !== 'cached-without-allow-origin' && variesByOrigin(facts) ? [varyCheck()] : []),
    ...(mayNotRedirect || reason === 'too-many-redirects' ? [noRedirectCheck()] : []),
    ...(redirected && !mayNotRedirect ? [check('location', { kind: 'location' })] : []),
  ];
}

export function noRedirectCheck(): Assertion {
  return check('no-redirect', { kind: 'no-redirect' });
}

export function resourcePolicyChecks(): readonly Assertion[] {
  const question: Question = {
    kind: 'is',
    header: 'cross-origin-resource-policy',
    values: ['cross-origin'],
  };
  return [check('resource-policy', question)];
}

/** The CORS check: one `Access-Control-Allow-Origin` that fits, and the login allowed where there is one. */
function sharingChecks(origin: string, include: boolean): readonly Assertion[] {
  return [
    check('allow-origin', {
      kind: 'is',
      header: 'access-control-allow-origin',
      values: include ? [origin] : [origin, '*'],
    }),
    ...(include
      ? [
          check('allow-credentials', {
            kind: 'is',
            header: 'access-control-allow-credentials',
            values: ['true'],
          }),
        ]
      : []),
  ];
}

function varyCheck(): Assertion {
  const question: Question = {
    kind: 'lists',
    header: 'vary',
    item: 'origin',
    wildcard: true,
    caseSensitive: false,
  };
  return check('vary', question);
}

/**
 * Whether the capture shows that the response depends on who asks: it says so itself, or it named another origin than the
 * one that asked, which must go on being allowed. A response that always names the same origin need not say so.
 */
function variesByOrigin({ exchange, decision, index, origin }: RequestFacts): boolean {
  const headers = exchange.hops[index]?.response?.headers ?? [];
  const vary = (get(headers, 'Vary') ?? '').split(',').map((item) => item.trim().toLowerCase());
  if (vary.includes('origin')) return true;
  const allowed = get(headers, 'Access-Control-Allow-Origin');
  return (
    decision.reason === 'allow-origin-mismatch' &&
    allowed !== null &&
    allowed !== origin &&
    originOf(allowed) === allowed
  );
}

/** What the page asked to read, and what it can read today, which it must not lose. */
function exposedNames(
  { exchange, decision, index }: RequestFacts,
  expose: readonly string[],
): readonly string[] {
  const isLast = index === exchange.hops.length - 1;
  const today = isLast && decision.verdict === 'allowed' ? decision.readable.exposed : [];
  const names = [...expose, ...today].map((name) => name.toLowerCase());
  return [...new Set(names)].filter((name) => !isCorsSafelistedResponseHeaderName(name)).sort();
}

function check(id: AssertionId, question: Question): Assertion {
  return { id, question, holds: true, message: plain(ruleOf(id, question)) };
}

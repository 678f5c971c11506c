import type { Decision } from '../engine/decision.ts';
import { type CredentialsMode, type Exchange, lastHop, type RedirectMode } from '../engine/exchange.ts';
import { get, type HeaderList } from '../engine/fetch/header-list.ts';
import { normalizeMethod } from '../engine/fetch/method.ts';
import { preflightHeaders } from '../engine/fetch/preflight-request.ts';
import { factsOf } from '../engine/reasons.ts';
import {
  doneElsewhere,
  isOutsideTheServer,
  loginHop,
  missedHeaders,
  originFirst,
  remediesOf,
  remedyTitle,
} from '../remedies/index.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Assertion } from './assertion.ts';
import { noRedirectCheck, preflightChecks, requestChecks, resourcePolicyChecks } from './checks.ts';
import { faultOf } from './fault.ts';
import { firstCrossOriginHop, preflightQuestionAt, requestHeaders } from './questions.ts';
import type { Redactor } from './redact.ts';
import { whyNotSendable } from './sendable.ts';
import { joinPieces, shown, type Template } from './template.ts';
import { combined, isSendable } from './wire.ts';
import './messages.ts';
import { parseUrl } from '../url/parse-url.ts';

/** `regression`: asserts that it works. `reproduction`: asserts today's fault. */
export type Mode = 'regression' | 'reproduction';

export interface ContractOptions {
  readonly mode: Mode;
  /** Response headers that script has to read, any case. */
  readonly expose: readonly string[];
  /** Body of the first request; null: it is sent without. */
  readonly body: string | null;
}

export const usualOptions: ContractOptions = { mode: 'regression', expose: [], body: null };

/** One request to send, without following redirects, and what its response must be. */
export interface Ask {
  readonly kind: 'preflight' | 'request';
  /** Index into the exchange's hops. */
  readonly hop: number;
  readonly title: string;
  readonly method: string;
  readonly url: Template;
  /** In the order to send; values one code unit a byte. */
  readonly headers: readonly (readonly [name: string, value: Template])[];
  readonly body: Template | null;
  /** Whether a response must come; false if the fault to reproduce is that none came. */
  readonly answered: { readonly holds: boolean; readonly message: string };
  readonly checks: readonly Assertion[];
}

/** The page's call, as it can be made again in a browser or by `cors-lens check`. */
export interface Call {
  /** Serialized origin of the page. */
  readonly origin: string;
  readonly url: Template;
  readonly method: string;
  /** Those the page set. */
  readonly headers: Ask['headers'];
  readonly credentials: CredentialsMode;
  readonly redirect: RedirectMode;
  readonly body: Template | null;
  /** Response headers that script has to read, lower case. */
  readonly expose: readonly string[];
}

/** What a server must keep so that the page can read its response. */
export interface Contract {
  readonly mode: Mode;
  readonly title: string;
  /** null: it was no call in mode `cors`. */
  readonly call: Call | null;
  /** Whether a current browser that makes the call again meets what is asserted. */
  readonly showsInPage: boolean;
  /** Whether the call can be played without a browser, and meets today's fault when it is. */
  readonly playable: boolean;
  readonly asks: readonly [Ask, ...Ask[]];
  /** Names of captured request headers that no client can send. */
  readonly leftOut: readonly string[];
}

/** Why no test of a server can be made of an exchange. */
export interface NotTestable {
  readonly notTestable: Text;
}

/** What has to be so for an exchange to pass, or what is not so today, as data. Never throws. */
export function contractOf(
  exchange: Exchange,
  decision: Decision,
  title: Text,
  redactor: Redactor,
  asked: ContractOptions,
): Contract | NotTestable {
  const missed = missedHeaders(remediesOf(exchange, decision));
  const options = { ...asked, expose: [...new Set([...asked.expose, ...missed])] };
  if (!exchange.hops.every(({ url }) => /^https?:/i.test(url) && parseUrl(url) !== null)) {
    if (!isOutsideTheServer(decision)) {
      const url = shown(redactor.url(lastHop(exchange).url));
      return { notTestable: say('export.not-testable.url', { url }) };
    }
  }
  if (isOutsideTheServer(decision)) return { notTestable: say('export.not-testable.page', { title }) };
  // What goes wrong today can be shown; that it be allowed, nobody may ask.
  const origin = options.mode === 'regression' ? originFirst(exchange, decision) : null;
  const elsewhere = doneElsewhere(exchange, decision) ?? origin;
  if (elsewhere !== null) {
    return { notTestable: say('export.not-testable.elsewhere', { remedy: remedyTitle(elsewhere) }) };
  }
  // What a server has to allow is a page's origin: a test for any other would be red on a server that is right.
  if (decision.origin.source === 'nothing' && namesOrigin(exchange)) {
    return { notTestable: say('export.not-testable.unknown-origin') };
  }
  const body = sentBody(options.body);
  const notSendable = whyNotSendable(exchange, decision, body !== null);
  if (notSendable !== null) return { notTestable: notSendable };
  const asks = asksOf(exchange, decision, redactor, { ...options, body });
  const [first, ...rest] = options.mode === 'regression' ? asks : reproduction(asks, decision);
  if (first === undefined) return { notTestable: whyNothing(asks, decision) };
  const call = callOf(exchange, decision, redactor, { ...options, body });
  return {
    mode: options.mode,
    title: titleOf(exchange, decision, redactor),
    call,
    showsInPage: options.mode === 'regression' || showsAnew(decision),
    playable: call !== null && !isPassing(decision) && !asksForUnsendable(exchange, asks),
    asks: [first, ...rest],
    leftOut: leftOut(exchange),
  };
}

/** Whether a response allows one origin by name, so that it matters which the page has. */
function namesOrigin({ hops }: Exchange): boolean {
  return hops.some(({ response, preflight }) =>
    [response, preflight?.response].some((each) => {
      const allowed = get(each?.headers ?? [], 'Access-Control-Allow-Origin');
      return allowed !== null && allowed !== '*' && allowed !== 'null';
    }),
  );
}

/** Bytes that went over the wire are UTF-8, which has no half of a character; and no bytes are no body. */
function sentBody(text: string | null): string | null {
  return text === null || text === '' ? null : text.toWellFormed();
}

function whyNothing(asks: readonly Ask[], { verdict }: Decision): Text {
  if (asks.length === 0) return say('export.not-testable.not-cors');
  return verdict === 'allowed' ? say('export.not-testable.works') : say('export.not-testable.unknown');
}

function asksOf(
  exchange: Exchange,
  decision: Decision,
  redactor: Redactor,
  options: ContractOptions,
): readonly Ask[] {
  const [mode] = decision.mode.candidates;
  const [clientOrigin] = decision.origin.candidates;
  const policy =
    decision.reason === 'cross-origin-resource-policy' || decision.reason === 'cross-origin-embedder-policy';
  if (mode !== 'cors' && !policy && decision.verdict !== 'failed') return [];
  if (exchange.serviceWorker === 'page') return [];
  const first = firstCrossOriginHop(exchange, clientOrigin);
  const include = decision.credentialsMode.candidates[0] === 'include';
  const title = titleOf(exchange, decision, redactor);
  const { reason } = decision;
  const looped = reason === 'too-many-redirects';
  const login = loginHop(exchange, decision);

  return exchange.hops.flatMap((hop, index): readonly Ask[] => {
    // A loop has one beginning, and nothing is learnt from its twentieth round.
    if (looped ? index > 0 : index > decision.hop) return [];
    // Nobody can change a login page's response, but the redirect to it.
    if (login !== null && index > login) return [];
    const cors = mode === 'cors' && first !== -1 && index >= first;
    if (!cors && index !== (login ?? decision.hop)) return [];
    const ask = (
      kind: Ask['kind'],
      method: string,
      headers: HeaderList,
      checks: readonly Assertion[],
    ): Ask => ({
      kind,
      hop: index,
      title: plain(say(`export.ask.${kind}`, { title: [{ text: title }] })),
      method: normalizeMethod(method),
      url: targeted(hop.url, redactor),
      headers: combined(headers.filter(isSendable)).map(([name, value]) => [
        name,
        redactor.header(name, value),
      ]),
      body: kind === 'request' && index === 0 && options.body !== null ? redactor.body(options.body) : null,
      answered: { holds: true, message: plain(say('export.must.respond')) },
      checks,
    });
    if (!cors) {
      const headers = requestHeaders(exchange, index, clientOrigin, include).filter(
        ([name]) => name !== 'Origin',
      );
      const checks = login === index ? [noRedirectCheck()] : policy ? resourcePolicyChecks() : [];
      return [ask('request', hop.request.method, headers, checks)];
    }
    const question = preflightQuestionAt(exchange, index, clientOrigin);
    const headers = requestHeaders(exchange, index, clientOrigin, include);
    const request = ask(
      'request',
      hop.request.method,
      // A cache stores what came for nobody in particular, and then gives it to the page.
      reason === 'cached-without-allow-origin' ? headers.filter(([name]) => name !== 'Origin') : headers,
      requestChecks({
        exchange,
        decision,
        index,
        origin: headers[0]?.[1] ?? clientOrigin,
        include,
        expose: index === exchange.hops.length - 1 ? options.expose : [],
        mayRedirect: login !== index,
      }),
    );
    return question === null
      ? [request]
      : [
          ask(
            'preflight',
            'OPTIONS',
            preflightHeaders(question),
            preflightChecks(question, include, hop.preflight?.response?.headers ?? [], decision),
          ),
          request,
        ];
  });
}

/** The request that fails today, with the one assertion that fails turned round. */
function reproduction(asks: readonly Ask[], decision: Decision): readonly Ask[] {
  const fault = faultOf(decision);
  if (fault === null) return [];
  const led = asks.find(({ checks }) => checks.some(({ id }) => id === 'no-redirect'));
  if (led !== undefined && asks.every(({ hop }) => hop < decision.hop)) return [turned(led, 'no-redirect')];
  const kind = fault.phase === 'preflight' ? 'preflight' : 'request';
  const found = asks.find(
    (ask) => ask.kind === kind && ask.hop === Math.min(decision.hop, asks.at(-1)?.hop ?? 0),
  );
  if (found === undefined) return [];
  if (fault.check === 'answered') {
    const answered = { holds: false, message: today(found.answered.message) };
    return [{ ...found, answered, checks: [] }];
  }
  const check = found.checks.find(
    ({ id, question }) =>
      id === fault.check &&
      (fault.subject === null || question.kind !== 'lists' || question.item === fault.subject),
  );
  if (check === undefined) return [];
  return [{ ...found, checks: [{ ...check, holds: false, message: today(check.message) }] }];
}

const today = (rule: string) => plain(say('export.today', { rule: [{ text: rule }] }));

/** The ask with one of its assertions alone, turned round. */
function turned(ask: Ask, id: Assertion['id']): Ask {
  const checks = ask.checks.filter((check) => check.id === id);
  return {
    ...ask,
    checks: checks.map((check) => ({ ...check, holds: false, message: today(check.message) })),
  };
}

export function titleOf(exchange: Exchange, decision: Decision, redactor: Redactor): string {
  const [{ url, request }] = exchange.hops;
  const shownUrl = redactor.url(url).map((piece) => (typeof piece === 'string' ? piece : `{{${piece.env}}}`));
  return plain(
    say('export.title', {
      method: request.method,
      url: shownUrl.join(''),
      origin: decision.origin.candidates[0],
    }),
  );
}

function callOf(
  exchange: Exchange,
  decision: Decision,
  redactor: Redactor,
  options: ContractOptions,
): Call | null {
  if (decision.mode.candidates[0] !== 'cors') return null;
  const [origin] = decision.origin.candidates;
  const [credentials] = decision.credentialsMode.candidates;
  const [{ url, request }] = exchange.hops;
  return {
    origin,
    url: targeted(url, redactor),
    method: normalizeMethod(request.method),
    headers: combined(
      requestHeaders(exchange, 0, origin, credentials === 'include').filter(
        (header) => header[0] !== 'Origin' && isSendable(header),
      ),
    ).map(([name, value]) => [name, redactor.header(name, value)]),
    credentials,
    redirect: exchange.redirectMode ?? 'follow',
    body: options.body === null ? null : redactor.body(options.body),
    expose: options.expose.map((name) => name.toLowerCase()),
  };
}

/** A response in a cache, a rule that browsers gave up, and a body that is gone once sent. */
function isPassing({ reason }: Decision): boolean {
  return reason !== null && factsOf(reason).shows === 'not-again';
}

/** A preflight may name a header that no client can send: whoever plays the call would not ask for it. */
function asksForUnsendable(exchange: Exchange, asks: readonly Ask[]): boolean {
  const names = leftOut(exchange).map((name) => name.toLowerCase());
  return (
    names.length > 0 &&
    asks.some(({ kind, headers }) => {
      if (kind !== 'preflight') return false;
      const field = headers.find(([name]) => name === 'Access-Control-Request-Headers');
      const asked = new Set(field === undefined ? [] : shown(field[1]).split(','));
      return names.some((name) => asked.has(name));
    })
  );
}

/** A browser that asks again meets nothing that is temporary, and no rule that browsers do not apply. */
function showsAnew(decision: Decision): boolean {
  const { reason, evidence, credentialsMode } = decision;
  if (reason === 'header-not-allowed' && evidence.wildcardIsLiteral === 'true') {
    return credentialsMode.candidates[0] === 'include';
  }
  return !isPassing(decision);
}

/** The server's own origin has a name, so that the test can be aimed at another server. */
function targeted(captured: string, redactor: Redactor): Template {
  const { href, origin } = new URL(captured);
  const [head, ...rest] = redactor.url(href);
  if (typeof head !== 'string' || !head.startsWith(`${origin}/`)) return [head ?? '', ...rest];
  return joinPieces([redactor.target(origin), head.slice(origin.length), ...rest]);
}

function leftOut({ hops }: Exchange): readonly string[] {
  const names = hops.flatMap(({ request }) =>
    (request.headers ?? [])
      .filter((header) => !header[0].startsWith(':') && !isSendable(header))
      .map(([name]) => name),
  );
  return [...new Set(names)];
}

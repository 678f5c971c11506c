import type { Decision } from '../engine/decision.ts';
import { type Exchange, lastHop } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { factsOf } from '../engine/reasons.ts';
import { missedHeaders, remediesOf, remedyTitle } from '../remedies/index.ts';
import { doneElsewhere, isOutsideTheServer, originFirst } from '../remedies/testable.ts';
import { parseUrl } from '../url/parse-url.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import type { Ask, Contract, ContractOptions, NotTestable } from './contract.ts';
import { asksOf } from './contract-asks.ts';
import { callOf, titleOf } from './contract-call.ts';
import type { Redactor } from './redact.ts';
import { reproduction } from './reproduction.ts';
import { whyNotSendable } from './sendable.ts';
import { shown } from './template.ts';
import { isSendable } from './wire.ts';
import './messages.ts';

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
    showsInPage: options.mode === 'regression' || showsAgain(decision),
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
function showsAgain(decision: Decision): boolean {
  const { reason, evidence, credentialsMode } = decision;
  if (reason === 'header-not-allowed' && evidence.wildcardIsLiteral === 'true') {
    return credentialsMode.candidates[0] === 'include';
  }
  return !isPassing(decision);
}

function leftOut({ hops }: Exchange): readonly string[] {
  const names = hops.flatMap(({ request }) =>
    (request.headers ?? [])
      .filter((header) => !header[0].startsWith(':') && !isSendable(header))
      .map(([name]) => name),
  );
  return [...new Set(names)];
}

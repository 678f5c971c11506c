import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import { normalizeMethod } from '../engine/fetch/method.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Call, ContractOptions } from './contract.ts';
import type { Redactor } from './redact.ts';
import { requestHeaders } from './request-headers.ts';
import { joinPieces, type Template } from './template.ts';
import { combined, isSendable } from './wire.ts';
import './messages.ts';

/** The call, with what its page set; null: it was none in mode `cors`. */
export function callOf(
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

/** The server's own origin has a name, so that the test can be aimed at another server. */
export function targeted(captured: string, redactor: Redactor): Template {
  const { href, origin } = new URL(captured);
  const [head, ...rest] = redactor.url(href);
  if (typeof head !== 'string' || !head.startsWith(`${origin}/`)) return [head ?? '', ...rest];
  return joinPieces([redactor.target(origin), head.slice(origin.length), ...rest]);
}

/** `GET https://… from https://…`, without secrets. */
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

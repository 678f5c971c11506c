import type { Decision } from '../engine/decision.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import { normalizeMethod } from '../engine/fetch/method.ts';
import { isSameOrigin } from '../engine/fetch/origin.ts';
import { preflightHeaders, preflightQuestionAt } from '../engine/fetch/preflight-request.ts';
import { loginHop } from '../remedies/testable.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Assertion } from './assertion.ts';
import { noRedirectCheck, preflightChecks, requestChecks, resourcePolicyChecks } from './checks.ts';
import type { Ask, ContractOptions } from './contract.ts';
import { targeted, titleOf } from './contract-call.ts';
import type { Redactor } from './redact.ts';
import { requestHeaders } from './request-headers.ts';
import { combined, isSendable } from './wire.ts';
import './messages.ts';

/** The requests that show whether an exchange passes, in the order that the browser sends them. */
export function asksOf(
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

/** Index of the first hop whose response the CORS check looks at; -1: none. */
function firstCrossOriginHop(exchange: Exchange, clientOrigin: string): number {
  return exchange.hops.findIndex(({ url }) => !isSameOrigin(url, clientOrigin));
}

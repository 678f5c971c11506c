import type { Decision, Evidence, Step } from '../engine/decision.ts';
import type {
  CapturedRequest,
  CapturedResponse,
  Client,
  Exchange,
  Hop,
  Preflight,
} from '../engine/exchange.ts';
import type { Header, HeaderList } from '../engine/fetch/header-list.ts';
import { explain } from '../explain/explain.ts';
import type { Analyzed } from '../explain/explanation.ts';
import { troubleOf, unexplained } from '../explain/unexplained.ts';
import type { Redactor } from './redact.ts';
import { shown } from './template.ts';

/**
 * A subject without secrets, explained again: a sentence shortens the values in it, and half a secret is no longer the
 * one that would be found and taken out.
 */
export function redactAnalyzed<T extends Analyzed>(subject: T, redactor: Redactor): T {
  const exchange = redactExchange(subject.exchange, redactor);
  const { trouble } = subject.decision;
  if (trouble !== undefined)
    return { ...subject, exchange, ...unexplained(exchange, told(trouble, redactor)) };
  const decision = redactDecision(subject.decision, redactor);
  try {
    return { ...subject, exchange, decision, explanation: explain(exchange, decision) };
  } catch (error) {
    return { ...subject, exchange, ...unexplained(exchange, told(troubleOf('explain', error), redactor)) };
  }
}

/** An error's message may quote what it stumbled over. */
function told(trouble: string, redactor: Redactor): string {
  return shown(redactor.text(trouble));
}

const isUrl = /^(?:url|firstUrl|location)$/;

function redactDecision(decision: Decision, redactor: Redactor): Decision {
  const step = (each: Step): Step => ({
    ...each,
    expected: each.expected === null ? null : shown(redactor.text(each.expected)),
    received: each.received === null ? null : shown(redactor.text(each.received)),
  });
  return {
    ...decision,
    evidence: redactEvidence(decision.evidence, redactor),
    trace: decision.trace.map(step),
    also: decision.also.map(step),
  };
}

export function redactEvidence(evidence: Evidence, redactor: Redactor): Evidence {
  return Object.fromEntries(
    Object.entries(evidence).map(([key, value]) => [
      key,
      shown(isUrl.test(key) ? redactor.url(value) : redactor.text(value)),
    ]),
  );
}

function redactExchange(exchange: Exchange, redactor: Redactor): Exchange {
  const [first, ...rest] = exchange.hops;
  const hop = (each: Hop): Hop => ({
    ...each,
    url: shown(redactor.url(each.url)),
    request: redactRequest(each.request, redactor),
    response: redactResponse(each.response, redactor),
    preflight: each.preflight && redactPreflight(each.preflight, redactor),
  });
  // No export shows the stack.
  const { callStack: _, ...shownParts } = exchange;
  const { callSite, earlierCacheable } = exchange;
  return {
    ...shownParts,
    hops: [hop(first), ...rest.map(hop)],
    client: redactClient(exchange.client, redactor),
    earlierCacheable: redactResponse(earlierCacheable, redactor),
    ...(callSite === undefined ? {} : { callSite: { ...callSite, url: shown(redactor.url(callSite.url)) } }),
  };
}

function redactClient(client: Client, redactor: Redactor): Client {
  const { document } = client;
  if (document === undefined) return client;
  const url = (text: string) => shown(redactor.url(text));
  return {
    ...client,
    document: {
      ...document,
      url: url(document.url),
      within: document.within === null ? null : url(document.within),
      policies: document.policies && redactHeaders(document.policies, redactor),
    },
  };
}

function redactPreflight(preflight: Preflight, redactor: Redactor): Preflight {
  return {
    ...preflight,
    request: redactRequest(preflight.request, redactor),
    response: redactResponse(preflight.response, redactor),
  };
}

function redactRequest(request: CapturedRequest, redactor: Redactor): CapturedRequest {
  return { ...request, headers: request.headers && redactHeaders(request.headers, redactor) };
}

function redactResponse(response: CapturedResponse | null, redactor: Redactor): CapturedResponse | null {
  if (response === null) return null;
  const { said } = response;
  return {
    ...response,
    headers: redactHeaders(response.headers, redactor),
    ...(said === undefined ? {} : { said: shown(redactor.text(said)) }),
  };
}

function redactHeaders(headers: HeaderList, redactor: Redactor): HeaderList {
  return headers.map(([name, value]): Header => [name, shown(redactor.header(name, value))]);
}

/** A secret is taken out of every text once it was met anywhere, so all are met before the first text is written. */
export function meetSecrets({ exchange }: Analyzed, body: string | null, redactor: Redactor): void {
  redactClient(exchange.client, redactor);
  for (const { url, request, response, preflight } of exchange.hops) {
    redactor.url(url);
    for (const list of [
      request.headers,
      response?.headers,
      preflight?.request.headers,
      preflight?.response?.headers,
    ]) {
      for (const [name, value] of list ?? []) redactor.header(name, value);
    }
  }
  if (body !== null) redactor.body(body);
}

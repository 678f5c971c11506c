import { parseUrl } from '../../url/parse-url.ts';
import { type Alternative, type Decision, type Evidence, isFailure, type MissingFact } from '../decision.ts';
import { type Exchange, type Fact, type Hop, lastHop } from '../exchange.ts';
import { evidence } from '../fetch/check.ts';
import { get } from '../fetch/header-list.ts';
import { serializeOrigin } from '../fetch/origin.ts';
import { preflightOriginAt, requestOriginAt } from '../fetch/request-origin.ts';
import { groupBy } from '../group-by.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Assumption } from './assumption.ts';
import { corsErrorName } from './browser-names.ts';
import { consoleKey } from './console-key.ts';
import type { Judgement } from './judgement.ts';
import { agree } from './likeliest.ts';
import { readable } from './readable.ts';

/**
 * The chosen judgement as a decision, as far as the others agree.
 *
 * @param left the judgements that explain the outcome, the chosen one among them
 */
export function writeDecision(
  chosen: Judgement,
  left: readonly Judgement[],
  alternatives: readonly Alternative[],
  exchange: Exchange,
  profile: Profile,
): Decision {
  const agreed = agree(left);
  const verdict = agreed ? chosen.verdict : 'cannot-tell';
  const settled = isFailure(verdict) ? chosen : null;
  const facts = evidenceOf(exchange, chosen);
  return {
    verdict,
    phase: settled?.phase ?? null,
    hop: chosen.hop,
    reason: agreed ? chosen.reason : null,
    evidence: facts,
    trace: chosen.trace,
    also: chosen.trace.filter((step) => step.afterFailure && step.outcome === 'fail'),
    alternatives,
    corsError: settled && corsErrorName(settled.reason, settled.phase, facts),
    firefoxKey: settled && consoleKey(settled, exchange, facts),
    credentialsMode: narrowed(exchange.credentialsMode, left, (assumption) => assumption.credentialsMode),
    mode: narrowed(exchange.mode, left, (assumption) => assumption.mode),
    origin: narrowed(exchange.origin, left, (assumption) => assumption.origin),
    preflightCauses: chosen.preflightCauses,
    readable: readable(exchange, verdict, chosen.assumption, profile),
    missing: verdict === 'cannot-tell' ? missing(exchange, left) : [],
  };
}

/** The fact with the candidates that are left; `outcome` is the source where the browser's report dropped some. */
function narrowed<T>(fact: Fact<T>, left: readonly Judgement[], of: (assumption: Assumption) => T): Fact<T> {
  const candidates = fact.candidates.filter((candidate) =>
    left.some(({ assumption }) => of(assumption) === candidate),
  );
  if (candidates.length === 0 || candidates.length === fact.candidates.length) return fact;
  return { candidates: candidates as unknown as [T, ...T[]], source: 'outcome' };
}

function evidenceOf(exchange: Exchange, chosen: Judgement): Evidence {
  const hop = exchange.hops[chosen.hop] as Hop;
  const pageOrigin = chosen.assumption.origin;
  const originAt = chosen.phase === 'preflight' ? preflightOriginAt : requestOriginAt;
  const origin = originAt(exchange, chosen.hop, pageOrigin);
  const response = chosen.phase === 'preflight' ? hop.preflight?.response : hop.response;
  return {
    ...evidence({
      url: hop.url,
      firstUrl: exchange.hops[0].url,
      target: serializeOrigin(hop.url),
      method: hop.request.method,
      origin,
      pageOrigin,
      status: response ? String(response.status) : null,
      tainted: origin === 'null' && pageOrigin !== 'null' ? 'true' : null,
      location: get(response?.headers ?? [], 'Location'),
    }),
    ...chosen.evidence,
  };
}

/** The facts that would settle it. */
function missing(exchange: Exchange, left: readonly Judgement[]): readonly MissingFact[] {
  const open: MissingFact[] = [];
  if (exchange.outcome.kind === 'pending') open.push('response-headers');
  if (exchange.outcome.kind === 'not-reported') open.push('outcome');
  for (const fact of turnsOn(left)) open.push(fact);
  const last = lastHop(exchange);
  if (last && parseUrl(last.url) === null) open.push('url');
  if (last && last.response === null && exchange.outcome.kind !== 'pending') open.push('response-headers');
  return open;
}

type Assumed = 'credentials-mode' | 'mode' | 'origin';

const assumed: Readonly<Record<Assumed, (assumption: Assumption) => string>> = {
  'credentials-mode': ({ credentialsMode }) => credentialsMode,
  mode: ({ mode }) => mode,
  origin: ({ origin }) => origin,
};
const facts = Object.keys(assumed) as readonly Assumed[];

/** The facts that the verdict turns on: with all others the same, another value makes it another. */
function turnsOn(left: readonly Judgement[]): readonly Assumed[] {
  const open = facts.filter(
    (fact) => new Set(left.map(({ assumption }) => assumed[fact](assumption))).size > 1,
  );
  const turning = open.filter((fact) => {
    const others = open.filter((each) => each !== fact);
    const byOthers = groupBy(left, ({ assumption }) =>
      JSON.stringify(others.map((each) => assumed[each](assumption))),
    );
    return [...byOthers.values()].some((alike) => !agree(alike));
  });
  return turning.length > 0 ? turning : open;
}

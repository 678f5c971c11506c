import type { Alternative, Decision, Evidence, Readable, Verdict } from '../decision.ts';
import type { Exchange, Fact, Hop } from '../exchange.ts';
import { evidence } from '../fetch/check.ts';
import { readableHeaders, withoutSetCookie } from '../fetch/exposed-headers.ts';
import { get } from '../fetch/header-list.ts';
import { serializeOrigin } from '../fetch/origin.ts';
import { preflightOriginAt, requestOriginAt } from '../fetch/request-origin.ts';
import type { Profile } from '../profiles/profile.ts';
import { unseen } from './alternatives-to-failure.ts';
import { unreported } from './alternatives-without-outcome.ts';
import { type Assumption, assumptions } from './assumption.ts';
import { otherRefusals } from './before-network.ts';
import { corsErrorName, firefoxKey } from './browser-names.ts';
import { explainsOutcome, wasLetThrough } from './explains-outcome.ts';
import { refusedByIntegrity } from './integrity.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { ofNoBrowser } from './no-browser.ts';
import { untraced } from './overruled-by-browser.ts';

/**
 * Decides an exchange under a profile. What the capture cannot show is tried in every way it may have been; ways that
 * contradict what the browser reported are dropped; what is left is the decision, with its alternatives.
 */
export function decide(exchange: Exchange, profile: Profile): Decision {
  if (exchange.client.program === undefined) return decideForPage(exchange, profile);
  return ofNoBrowser(exchange, decideForPage({ ...exchange, supposed: true }, profile));
}

function decideForPage(exchange: Exchange, profile: Profile): Decision {
  const all = assumptions(exchange).map((assumption) => judge(exchange, assumption, profile));
  const explaining = all.filter((judgement) => explainsOutcome(judgement, exchange));
  if (explaining.length === 0 && all.every((judgement) => isOfAnotherPreflight(judgement, exchange))) {
    return decideForPage(withoutPreflights(exchange), profile);
  }
  const kept = (explaining.length > 0 ? explaining : all).map((judgement) =>
    reported(judgement, exchange, profile, explaining.length > 0),
  );
  const chosen = kept[0] as Judgement;
  // What no other failure is needed for is possible still, if less likely.
  const others = explaining.length > 0 ? all.filter((judgement) => !explaining.includes(judgement)) : [];
  const mismatches = others
    .map((judgement) => untraced(judgement, exchange, profile))
    .filter(({ reason }) => reason === 'local-network-space-mismatch');
  const answers = distinct(
    [
      ...kept,
      ...otherRefusals(chosen, exchange),
      ...mismatches,
      ...unseen(chosen, exchange, profile),
      ...unreported(chosen, exchange, profile),
    ],
    exchange,
    profile,
  );
  const agreed = kept.every(({ verdict }) => sameForPerson(verdict, chosen.verdict));
  const verdict = agreed ? chosen.verdict : 'cannot-tell';
  const settled = verdict === 'blocked' || verdict === 'failed' ? chosen : null;
  const facts = commonEvidence(exchange, chosen);

  return {
    verdict,
    phase: settled?.phase ?? null,
    hop: chosen.hop,
    reason: agreed ? chosen.reason : null,
    evidence: facts,
    trace: chosen.trace,
    also: chosen.trace.filter((step) => step.afterFailure && step.outcome === 'fail'),
    alternatives: answers,
    corsError: settled && corsErrorName(settled.reason, settled.phase, facts),
    firefoxKey: settled && consoleKey(settled, exchange, facts),
    credentialsMode: narrowed(exchange.credentialsMode, kept, (assumption) => assumption.credentialsMode),
    mode: narrowed(exchange.mode, kept, (assumption) => assumption.mode),
    origin: narrowed(exchange.origin, kept, (assumption) => assumption.origin),
    preflightCauses: chosen.preflightCauses,
    readable: readable(exchange, verdict, chosen.assumption, profile),
    missing: verdict === 'cannot-tell' ? missing(exchange, kept) : [],
  };
}

/** A preflight that fails, before a request that was sent and answered: it is not the one that let the request through. */
function isOfAnotherPreflight(judgement: Judgement, exchange: Exchange): boolean {
  return judgement.phase === 'preflight' && wasLetThrough(judgement, exchange);
}

function withoutPreflights(exchange: Exchange): Exchange {
  const [first, ...rest] = exchange.hops;
  const without = (hop: Hop): Hop => (hop.response === null ? hop : { ...hop, preflight: null });
  return { ...exchange, hops: [without(first), ...rest.map(without)] };
}

/**
 * Lets the browser's report have the last word. A success that left a check open passed it. A report that no assumption
 * explains stands all the same: the capture is then missing what would explain it.
 */
function reported(judgement: Judgement, exchange: Exchange, profile: Profile, explained: boolean): Judgement {
  const { outcome } = exchange;
  if (outcome.kind === 'pending') return { ...judgement, verdict: 'cannot-tell', reason: null, phase: null };
  if (outcome.kind === 'success') {
    // Script had no response that fails its check: what was given up then is the request, not the body.
    if (outcome.evidence === 'headers-arrived' && !explained && judgement.verdict === 'blocked') {
      const facts = evidence({ netError: 'net::ERR_ABORTED' });
      return { ...judgement, verdict: 'failed', reason: 'aborted', phase: 'actual', evidence: facts };
    }
    const overruled = judgement.verdict === 'cannot-tell' || !explained;
    return overruled ? { ...judgement, verdict: 'allowed', reason: null, phase: null } : judgement;
  }
  if (outcome.kind === 'integrity-refused' && !explained) return refusedByIntegrity(judgement);
  const isOpen = outcome.kind === 'failure' && judgement.verdict === 'cannot-tell';
  return explained && !isOpen ? judgement : untraced(judgement, exchange, profile);
}

/** Neither an answer that script reads nor one it asked to be opaque is anything to mend. */
function sameForPerson(one: Verdict, other: Verdict): boolean {
  const fine = (verdict: Verdict) =>
    verdict !== 'blocked' && verdict !== 'failed' && verdict !== 'cannot-tell';
  return one === other || (fine(one) && fine(other));
}

/** Empty where all come to one answer: there is nothing to choose from. */
function distinct(kept: readonly Judgement[], exchange: Exchange, profile: Profile): readonly Alternative[] {
  if (kept.length < 2) return [];
  const answers: { readonly judgement: Judgement; readonly headers: Readable }[] = [];
  for (const judgement of kept) {
    const headers = readable(exchange, judgement.verdict, judgement.assumption, profile);
    const isKnown = answers.some(
      (known) =>
        isSameAnswer(known.judgement, judgement) && isSameList(known.headers.exposed, headers.exposed),
    );
    if (!isKnown) answers.push({ judgement, headers });
  }
  if (answers.length < 2) return [];
  return answers.map(({ judgement, headers }) => {
    const { assumption, verdict, reason, phase, hop, evidence: facts } = judgement;
    return {
      ...assumption,
      verdict,
      reason,
      phase,
      hop,
      corsError: corsErrorName(reason, phase, facts),
      firefoxKey: consoleKey(judgement, exchange, facts),
      readable: headers,
    };
  });
}

function isSameAnswer(one: Judgement, other: Judgement): boolean {
  return (
    one.verdict === other.verdict &&
    one.reason === other.reason &&
    one.phase === other.phase &&
    one.hop === other.hop
  );
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i]);
}

/** Firefox's console key. It speaks only where CORS applied, and of no body that ended early. */
function consoleKey(
  { verdict, reason, phase, hop, trace }: Judgement,
  exchange: Exchange,
  facts: Evidence,
): string | null {
  const asked = trace.findLast((step) => step.hop === hop && step.step === 'cors-applies');
  const arrived = phase === 'actual' && exchange.hops[hop]?.response != null;
  // A frame is refused the local network too, and nothing is said of CORS.
  const isBelowCors = verdict === 'failed' || reason?.startsWith('local-network-') === true;
  return (isBelowCors && asked?.outcome !== 'pass') || (verdict === 'failed' && arrived)
    ? null
    : firefoxKey(reason, phase, facts);
}

/** The fact with the candidates that are left; `outcome` is the evidence where the browser's report dropped some. */
function narrowed<T>(fact: Fact<T>, kept: readonly Judgement[], of: (assumption: Assumption) => T): Fact<T> {
  const left = fact.candidates.filter((candidate) =>
    kept.some(({ assumption }) => of(assumption) === candidate),
  );
  if (left.length === 0 || left.length === fact.candidates.length) return fact;
  return { candidates: left as unknown as [T, ...T[]], evidence: 'outcome' };
}

function commonEvidence(exchange: Exchange, chosen: Judgement): Evidence {
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

function readable(
  exchange: Exchange,
  verdict: Decision['verdict'],
  assumption: Assumption,
  profile: Profile,
): Readable {
  const headers = exchange.hops[exchange.hops.length - 1]?.response?.headers ?? [];
  if (verdict === 'not-cors' || (verdict === 'allowed' && isFiltered(exchange)))
    return withoutSetCookie(headers, profile);
  if (verdict === 'allowed')
    return readableHeaders(headers, assumption.credentialsMode === 'include', profile);
  return { exposed: [], hidden: [...new Set(headers.map(([name]) => name.toLowerCase()))] };
}

/**
 * What a service worker hands on has been through the filter of its own fetch, if any: Chromium lists what is left.
 * Firefox lists all, but what was made up passed no check and has been through none.
 */
function isFiltered({ serviceWorker, hops }: Exchange): boolean {
  const last = hops[hops.length - 1];
  if (serviceWorker !== 'page') return false;
  const isMadeUp = get(last?.response?.headers ?? [], 'Access-Control-Allow-Origin') === null;
  return isMadeUp || last?.request.headersKind === 'provisional';
}

function missing(exchange: Exchange, kept: readonly Judgement[]): Decision['missing'] {
  const open: Decision['missing'][number][] = [];
  if (exchange.outcome.kind === 'pending') open.push('response-headers');
  if (exchange.outcome.kind === 'not-reported') open.push('outcome');
  const differ = (of: (assumption: Assumption) => string) =>
    new Set(kept.map(({ assumption }) => of(assumption))).size > 1;
  if (differ(({ credentialsMode }) => credentialsMode)) open.push('credentials-mode');
  if (differ(({ mode }) => mode)) open.push('mode');
  if (differ(({ origin }) => origin)) open.push('origin');
  const last = exchange.hops[exchange.hops.length - 1];
  if (last && !URL.canParse(last.url)) open.push('url');
  if (last && last.response === null && exchange.outcome.kind !== 'pending') open.push('response-headers');
  return open;
}

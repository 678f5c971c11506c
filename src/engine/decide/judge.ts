import type { Exchange } from '../exchange.ts';
import { isSameOrigin } from '../fetch/origin.ts';
import { requestOriginAt } from '../fetch/request-origin.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Assumption } from './assumption.ts';
import type { HopContext, HopVerdict } from './hop-context.ts';
import { integrityCheck } from './integrity.ts';
import { judgeHop } from './judge-hop.ts';
import type { Judgement } from './judgement.ts';
import { Trace } from './trace.ts';

/**
 * Walks the exchange as main fetch would, hop by hop, under one assumption, and stops where the browser had to.
 *
 * @see https://fetch.spec.whatwg.org/#concept-main-fetch
 */
export function judge(exchange: Exchange, assumption: Assumption, profile: Profile): Judgement {
  const trace = new Trace();
  const causes: Judgement['preflightCauses'][number][] = [];
  let crossOrigin = false;
  let verdict: HopVerdict = 'next-hop';
  let index = 0;

  for (const [i, hop] of exchange.hops.entries()) {
    index = i;
    // Once set it stays set: a redirect back to the page's own origin is still a CORS response.
    crossOrigin ||= !isSameOrigin(hop.url, assumption.origin);
    const context: HopContext = {
      exchange,
      assumption,
      profile,
      hop,
      index: i,
      isLast: i === exchange.hops.length - 1,
      crossOrigin,
      requestOrigin: requestOriginAt(exchange, i, assumption.origin),
      trace,
      causes,
    };
    verdict = integrityCheck(context, judgeHop(context));
    if (verdict !== 'next-hop') break;
  }

  const { failure } = trace;
  return {
    assumption,
    verdict: verdict === 'next-hop' ? 'cannot-tell' : verdict,
    reason: failure?.reason ?? null,
    phase: failure?.phase ?? null,
    hop: failure?.hop ?? index,
    evidence: failure?.evidence ?? {},
    trace: trace.steps,
    preflightCauses: causes,
  };
}

import { type Analyzed, analyzeLog, type Rules, reconsider, type Said } from './analyze.ts';
import type { Exchange } from './engine/exchange.ts';
import type { SourceId } from './engine/source-id.ts';
import type { Pasted } from './paste/pasted.ts';
import type { Judged } from './paste/report.ts';
import { remediesOf } from './remedies/index.ts';

/** The requests in a text that no browser recorded, each as a browser would decide it. */
export interface JudgedPasted {
  readonly rules: Rules;
  readonly items: readonly Analyzed[];
  /** The first that it would stop, or else the first; null: there are none. */
  readonly first: Judged | null;
}

/** @param said by the person who has the text */
export function judge(pasted: Pasted, said: Said): JudgedPasted {
  if (pasted.kind !== 'exchange')
    return { rules: said.rules ?? { name: 'fetch', version: null }, items: [], first: null };
  const { rules, exchanges } = analyzeLog(pasted.log, said);
  // A server may send CORS headers only to a request that has an Origin: without one its response proves nothing.
  const items = exchanges
    .filter(({ decision }) => ofRequests.has(decision.origin.source))
    .map((item) => (item.exchange.client.program === undefined ? item : reconsider(item, ofPage, rules)));
  const first = items.find(({ decision }) => decision.verdict === 'blocked') ?? items[0];
  if (first !== undefined) return { rules, items, first: judged(first) };
  const [plain] = exchanges;
  return { rules, items, first: plain === undefined ? null : undecided(plain, said.origin ?? null) };
}

const ofRequests: ReadonlySet<SourceId> = new Set(['header-origin', 'preflight-origin']);

function undecided({ exchange: { hops } }: Analyzed, origin: string | null): Judged {
  const [{ url, request }] = hops;
  const headers = request.headers ?? [];
  return {
    request: { url, headers, method: request.method, body: null, origin, credentials: null },
    ...{ decision: null, explanation: null, owner: null, preflightMissing: false },
  };
}

/** As though a page had asked. */
function ofPage({ client: { program: _, ...client }, ...exchange }: Exchange): Exchange {
  return { ...exchange, client };
}

function judged({ exchange, decision, explanation }: Analyzed): Judged {
  const [{ url, request, preflight }] = exchange.hops;
  const {
    candidates: [mode, another],
    source: known,
  } = decision.credentialsMode;
  const { source, candidates } = decision.origin;
  return {
    request: {
      ...{ url, headers: request.headers ?? [], method: request.method, body: null },
      origin: source === 'nothing' ? null : candidates[0],
      credentials: another === undefined && known !== 'nothing' ? mode : null,
    },
    preflightMissing: preflight === null && decision.preflightCauses.length > 0,
    decision,
    explanation,
    owner: remediesOf(exchange, decision)[0]?.owner ?? null,
  };
}

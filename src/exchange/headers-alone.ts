import type { BrowserOutcome, Exchange, Hop } from '../engine/exchange.ts';
import { get } from '../engine/fetch/header-list.ts';
import { corsNetError } from '../engine/network-failure.ts';
import type { HarEntry } from '../har/entry.ts';
import { type Chain, lastLeg } from './leg.ts';

/** Of a response that has lost its status. Of a redirect they tell too little, and script was given what has passed. */
export function headersAloneOf({ response, running, timed }: HarEntry): Pick<Hop, 'headersAlone'> {
  const { status, headers, missing } = response;
  if (!missing || status !== null || headers === null || running || timed === 'passed') return {};
  return get(headers, 'Location') === null ? { headersAlone: headers } : {};
}

const withheld = { kind: 'failure', netError: corsNetError, source: 'resource-timing' } as const;

/** Where the last response has lost its status; null: it has not. A status of 0 in Resource Timing says what it always does. */
export function outcomeByHeaders(chain: Chain, { candidates }: Exchange['mode']): BrowserOutcome | null {
  const { actual } = lastLeg(chain);
  if (actual === null || headersAloneOf(actual).headersAlone === undefined) return null;
  const isOfCors = candidates.length === 1 && candidates[0] === 'cors';
  return chain[0].actual?.timed === 'refused' && isOfCors ? withheld : { kind: 'not-reported' };
}

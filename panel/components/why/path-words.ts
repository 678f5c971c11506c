import type { Analyzed } from '../../../src/analyze.ts';
import type { CapturedResponse } from '../../../src/engine/exchange.ts';
import { type PlainKey, say } from '../../../src/words/say.ts';
import type { Text } from '../../../src/words/text.ts';
import { isNeverSent } from '../../state/never-sent.ts';

/** Hops that a line has room for; those after it are left out. */
const HOPS_AT_MOST = 4;

/** The way of an exchange in one line: `page → OPTIONS → 204 → stopped`. */
export function pathWords(item: Analyzed): Text {
  const { exchange, decision } = item;
  const { verdict, phase } = decision;
  const stopped = verdict === 'blocked' || verdict === 'failed';
  const places: Text[] = [say('screen.path.page')];
  for (const [index, { request, response, preflight }] of exchange.hops.entries()) {
    const here = stopped && index === decision.hop;
    if (index === HOPS_AT_MOST && !here) places.push([{ text: '…' }]);
    if (index >= HOPS_AT_MOST && !here) continue;
    if (preflight !== null) places.push([{ text: 'OPTIONS' }], statusWords(preflight.response));
    if (here && (phase === 'preflight' || isNeverSent(exchange, decision))) {
      if (preflight === null) places.push(say('screen.path.not-sent', { method: request.method }));
      break;
    }
    places.push([{ value: request.method }], statusWords(response));
    if (here) break;
  }
  places.push(say(endOf(item)));
  return places.flatMap((place, index) => (index === 0 ? place : [{ text: ' → ' }, ...place]));
}

function statusWords(response: CapturedResponse | null): Text {
  return response === null ? say('screen.path.no-response') : [{ text: String(response.status) }];
}

function endOf({ exchange, decision: { verdict } }: Analyzed): PlainKey {
  if (exchange.outcome.kind === 'pending') return 'screen.path.waiting';
  if (verdict === 'blocked' || verdict === 'failed') return 'screen.path.stopped';
  if (verdict === 'allowed') return 'screen.path.readable';
  return verdict === 'opaque' ? 'screen.path.opaque' : 'screen.path.unclear';
}

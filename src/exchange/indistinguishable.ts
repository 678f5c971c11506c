import type { Exchange, Hop, Preflight } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import type { Steps } from './steps.ts';

/**
 * For each of the exchanges the ids of those whose entries are the same in all that the capture shows, itself among
 * them: which preflight belongs to which cannot be told, and makes no difference. Those alike share one list.
 */
export function* alikeIds(exchanges: readonly Exchange[]): Steps<ReadonlyMap<string, readonly string[]>> {
  const preflighted = exchanges.filter(({ hops }) => hops.some(({ preflight }) => preflight !== null));
  const groups = new Map<string, string[]>();
  if (preflighted.length < 2) return groups;
  for (const exchange of preflighted) {
    yield;
    const key = appearance(exchange);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [exchange.id]);
    else group.push(exchange.id);
  }
  const found = [...groups.values()].filter((ids) => ids.length > 1);
  return new Map(found.flatMap((ids) => ids.map((id) => [id, ids])));
}

/** An exchange is looked at again with every new entry near it. */
const appearances = new WeakMap<Exchange, string>();

function appearance(exchange: Exchange): string {
  const known = appearances.get(exchange);
  if (known !== undefined) return known;
  const text = JSON.stringify(exchange.hops.map(ofHop));
  appearances.set(exchange, text);
  return text;
}

function ofHop({ url, request, response, preflight, netError }: Hop): unknown {
  return [url, request, withoutDate(response), netError, preflight && ofPreflight(preflight)];
}

function ofPreflight({ request, response, netError }: Preflight): unknown {
  return [request, withoutDate(response), netError];
}

/** The time of a response distinguishes it without showing whose it is. */
function withoutDate(response: { status: number; headers: HeaderList } | null): unknown {
  return response && [response.status, response.headers.filter(([name]) => name.toLowerCase() !== 'date')];
}

import type { JsonObject } from '../har/field.ts';
import type { ToldHop, ToldWire } from './told.ts';

/** What the network process told of one URL. */
export interface HopWire {
  readonly request: JsonObject | null;
  readonly response: JsonObject | null;
}

/**
 * Gives each URL of a request what the network process told of it. They come in the order of the URLs, without those that
 * never came to the network (a cache, a service worker): of these the renderer says so. Of one that failed without a response
 * it says nothing, and what is there is its.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Network/#event-responseReceivedExtraInfo
 */
export function wireOfHops(hops: readonly ToldHop[], wire: ToldWire): readonly HopWire[] {
  let at = 0;
  return hops.map(({ hasWire }) => {
    if (hasWire === false) return { request: null, response: null };
    const [request = null, response = null] = [wire.requests[at], wire.responses[at]];
    at += 1;
    return { request, response };
  });
}

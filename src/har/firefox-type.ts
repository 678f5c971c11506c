import type { HarHeaders } from './entry.ts';
import type { JsonObject } from './field.ts';
import { hasOwnPriority } from './firefox-headers.ts';
import { headerOf } from './header-of.ts';

/** The first Firefox that these signs were seen in. */
const seenSince = 153;

/**
 * What made a call, of which Firefox's log does not say the kind; null: nothing tells. Beacons and `ping` have the lowest
 * priority, `fetch()` names one in a header, and XHR has the one that goes without saying. Seen in 153, over http/1.1 and 2.
 *
 * @param sent whether it went to the network, which is where the header comes from
 */
export function typeOfCall(
  { _priority }: JsonObject,
  method: string | null,
  requestHeaders: HarHeaders | null,
  sent: boolean,
): 'fetch' | 'xhr' | 'ping' | null {
  const sentAs = (name: string): string | null => headerOf(requestHeaders, name);
  if (sentAs('access-control-request-method') !== null) return null;
  const destination = sentAs('sec-fetch-dest');
  if (destination !== null && destination !== 'empty') return null;
  if (_priority === 'Lowest' && method === 'POST') return 'ping';
  const [, version] = /\bFirefox\/(\d+)/.exec(sentAs('user-agent') ?? '') ?? [];
  if (!sent || destination === null || !(Number(version) >= seenSince)) return null;
  if (/^text\/event-stream\b/i.test(sentAs('accept') ?? '')) return null;
  return hasOwnPriority(requestHeaders) ? 'fetch' : 'xhr';
}

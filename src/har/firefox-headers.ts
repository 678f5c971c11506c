import type { HarHeaders } from './entry.ts';
import { headerOf, placeOf } from './header-of.ts';

/**
 * Whether a request went to the network: Firefox adds `Priority` to it then, after `Connection`. One that the page set
 * stands before that. Not of XHR and `<script>`, which have none.
 */
export function hasOwnPriority(requestHeaders: HarHeaders | null): boolean {
  const connection = placeOf(requestHeaders, 'connection');
  return connection >= 0 && placeOf(requestHeaders, 'priority') > connection;
}

/** Whether Firefox asks for what is secure instead, as for documents. A page's script that asks so has it before `Connection`. */
export function upgradesByItself(requestHeaders: HarHeaders | null): boolean {
  const upgrade = 'upgrade-insecure-requests';
  const isOwn = placeOf(requestHeaders, upgrade) > placeOf(requestHeaders, 'connection');
  return isOwn && headerOf(requestHeaders, upgrade) === '1';
}

/** Whether a service worker had the request, before the network could: those that go on get `Priority` after all others. */
export function wasTakenOver(requestHeaders: HarHeaders | null): boolean {
  const site = placeOf(requestHeaders, 'sec-fetch-site');
  return site >= 0 && site < placeOf(requestHeaders, 'connection');
}

/**
 * Whether a tab itself asks so for what it is to show, and no frame of it. Plain http has no `Sec-Fetch-Dest`, except to this
 * machine: there a frame has a lower priority. Seen in 153.
 */
export function asksForPage(requestHeaders: HarHeaders | null): boolean {
  const destination = headerOf(requestHeaders, 'sec-fetch-dest');
  if (destination !== null) return destination === 'document';
  return upgradesByItself(requestHeaders) && headerOf(requestHeaders, 'priority') === 'u=0, i';
}

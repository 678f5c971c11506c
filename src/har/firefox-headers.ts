import type { HarHeaders } from './entry.ts';
import { placeOf } from './header-of.ts';

/**
 * Whether a request went to the network: Firefox adds `Priority` to it then, after `Connection`. One that the page set
 * stands before that. Not of XHR and `<script>`, which have none.
 */
export function hasOwnPriority(requestHeaders: HarHeaders | null): boolean {
  const connection = placeOf(requestHeaders, 'connection');
  return connection >= 0 && placeOf(requestHeaders, 'priority') > connection;
}

/** Whether a service worker had the request, before the network could: those that go on get `Priority` after all others. */
export function wasTakenOver(requestHeaders: HarHeaders | null): boolean {
  const site = placeOf(requestHeaders, 'sec-fetch-site');
  return site >= 0 && site < placeOf(requestHeaders, 'connection');
}

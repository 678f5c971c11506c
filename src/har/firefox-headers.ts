import type { HarHeaders } from './entry.ts';

/**
 * Whether a request went to the network: Firefox adds `Priority` to it then, after `Connection`. One that the page set
 * stands before that. Not of XHR and `<script>`, which have none.
 */
export function hasOwnPriority(requestHeaders: HarHeaders | null): boolean {
  const connection = placeOf('connection', requestHeaders);
  return connection >= 0 && placeOf('priority', requestHeaders) > connection;
}

/** Whether a service worker had the request, before the network could: those that go on get `Priority` after all others. */
export function wasTakenOver(requestHeaders: HarHeaders | null): boolean {
  const site = placeOf('sec-fetch-site', requestHeaders);
  return site >= 0 && site < placeOf('connection', requestHeaders);
}

/** -1: it is not there. Names do not have a common case. */
function placeOf(name: string, headers: HarHeaders | null): number {
  return (headers ?? []).findIndex(([each]) => each.toLowerCase() === name);
}

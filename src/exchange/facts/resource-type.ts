import { get } from '../../engine/header-list.ts';
import { type Chain, headOf } from '../leg.ts';

/** DevTools' name for what `Sec-Fetch-Dest` says, where one says the other. `empty` is fetch, XHR and more. */
const typeOfDestination: ReadonlyMap<string, string> = new Map(
  Object.entries({
    audio: 'media',
    document: 'document',
    font: 'font',
    frame: 'document',
    iframe: 'document',
    image: 'image',
    manifest: 'manifest',
    script: 'script',
    serviceworker: 'script',
    sharedworker: 'script',
    style: 'stylesheet',
    track: 'texttrack',
    video: 'media',
    worker: 'script',
  }),
);

/** DevTools' name for the kind of request, lower case; `unknown` where the capture has none. */
export function resourceTypeOf(chain: Chain): string {
  const [first] = chain;
  if (first.actual?.resourceType != null) return first.actual.resourceType;
  const entry = headOf(first);
  const headers = entry.request.headers ?? [];
  const destination = typeOfDestination.get(get(headers, 'Sec-Fetch-Dest') ?? '');
  if (destination !== undefined) return destination;
  if (/^wss?:/i.test(entry.request.url ?? '')) return 'websocket';
  return /^text\/event-stream\b/i.test(get(headers, 'Accept') ?? '') ? 'eventsource' : 'unknown';
}

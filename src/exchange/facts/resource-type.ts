import { get } from '../../engine/fetch/header-list.ts';
import type { HarEntry } from '../../har/entry.ts';
import { parseUrl } from '../../url/parse-url.ts';
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
  if (/^text\/event-stream\b/i.test(get(headers, 'Accept') ?? '')) return 'eventsource';
  return isFont(entry) ? 'font' : byAccept(get(headers, 'Accept') ?? '');
}

/** What browsers ask for images and style sheets with; a call that script makes has another. */
function byAccept(accept: string): string {
  if (/^\s*image\/(?:webp|avif|png|svg)/i.test(accept)) return 'image';
  return /^\s*text\/css,/i.test(accept) ? 'stylesheet' : 'unknown';
}

/** A font of another origin is asked for with an Origin; hardly anything else that gets one is. */
function isFont({ request, response }: HarEntry): boolean {
  const url = parseUrl(request.url ?? '');
  if (url === null || get(request.headers ?? [], 'Origin') === null) return false;
  const type = get(response.headers ?? [], 'Content-Type') ?? '';
  return (
    /^\s*(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/i.test(type) ||
    /\.(?:woff2?|ttf|otf|eot)$/i.test(url.pathname)
  );
}

import type { BrowserOutcome } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import type { HarEntry } from '../../har/entry.ts';

const typesOfScripts = /^\s*(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script\b/i;
const typeOfStyles = /^\s*text\/css\b/i;

/**
 * The outcome of a request that named a checksum and whose response the page was not given; null: that may have had
 * another cause, such as the status or the type of the file.
 *
 * @param reported what the browser says came of it
 */
export function integrityOutcome(entry: HarEntry, reported: BrowserOutcome): BrowserOutcome | null {
  const { status } = entry.response;
  if (status === null || (reported.kind === 'failure' && entry.outcome.reported)) return null;
  if (reported.kind === 'pending' || reported.kind === 'integrity-refused') return null;
  if (!isCall(entry) && !isTakenByElement(entry, status)) return null;
  return { kind: 'integrity-refused', passedCors: reported.kind === 'success' };
}

/** `fetch()` resolves with any status and any type. */
function isCall({ resourceType, request }: HarEntry): boolean {
  if (resourceType !== null) return resourceType === 'fetch' || resourceType === 'xhr';
  return get(request.headers ?? [], 'Sec-Fetch-Dest') === 'empty';
}

/** Whether an element would take such a file, but for its checksum. */
function isTakenByElement({ resourceType, request, response }: HarEntry, status: number): boolean {
  if ((status < 200 || status > 299) && status !== 304) return false;
  const type = get(response.headers ?? [], 'Content-Type') ?? '';
  const destination = get(request.headers ?? [], 'Sec-Fetch-Dest');
  if (resourceType === 'script' || destination === 'script') return typesOfScripts.test(type);
  return (resourceType === 'stylesheet' || destination === 'style') && typeOfStyles.test(type);
}

import { shortenUrl } from '../../har/shorten-url.ts';
import { beginningOf } from '../same-entry.ts';

/** What a look at an entry of the log tells, without reading it: that is done for thousands, every second. */
export interface Glance {
  readonly raw: unknown;
  /** As `beginning` of the entry. */
  readonly beginning: string;
  readonly time: number | null;
  /** Nothing in it says that it has ended. In Chromium nothing does where it ended well. */
  readonly mayRun: boolean;
  /** It cannot have ended. */
  readonly runs: boolean;
  /** What may have been empty at first and be filled later. */
  readonly filled: string;
}

/** Addresses whose requests can wait for a server. */
const web = /^(?:https?|wss?):/i;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const length = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Of a WebSocket that never opened nothing else says that it has ended. */
const isFailedSocket = (messages: unknown): boolean =>
  Array.isArray(messages) && object(messages.at(-1)).type === 'error';

/** null: nothing that could wait for a server. */
export function glanceAt(raw: unknown): Glance | null {
  const { request, response, timings, startedDateTime, time, serverIPAddress, pageref, ...entry } =
    object(raw);
  const { method, url, headers: sent } = object(request);
  const { status, headers, bodySize, redirectURL, ...otherFields } = object(response);
  const type = text(entry._resourceType)?.toLowerCase() || null;
  if (!web.test(text(url) ?? '') || entry._fromCache === 'memory') return null;
  const isChromium = type !== null;
  // Firefox gives an entry its timings when it has ended, and a size of 0 to what ended without a response.
  const hasEnded = isChromium
    ? otherFields._error !== null || isFailedSocket(entry._webSocketMessages)
    : Object.keys(object(timings)).length > 0 || (status === 0 && bodySize === 0);
  // A document is told when it is there: before that, the call belongs to none.
  const mayRun = !hasEnded && type !== 'document';
  return {
    raw,
    beginning: beginningOf(text(startedDateTime), text(method), shortenUrl(text(url) ?? ''), type),
    time: typeof time === 'number' && time >= 0 ? time : null,
    mayRun,
    runs: mayRun && (status === 0 || !isChromium),
    filled: [
      ...[
        status,
        otherFields._error,
        length(sent),
        length(headers),
        serverIPAddress,
        redirectURL,
        type,
        mayRun,
      ],
      // Firefox numbers pages again at each reading.
      isChromium ? pageref : '',
    ].join('\n'),
  };
}

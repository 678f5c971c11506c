import type { HarEntry, HarOutcome, HarProblem, HarRequest, HarResponse } from './entry.ts';
import {
  isObject,
  type JsonObject,
  type Notes,
  objectAt,
  optionalCount,
  optionalString,
  stringAt,
} from './field.ts';
import { readHeaders } from './read-headers.ts';
import { readInitiator } from './read-initiator.ts';
import { readSymptom } from './read-symptom.ts';

/**
 * One element of `log.entries`, or one `devtools.network.Request`, cut to the slice we read.
 * Never throws, whatever the value is.
 *
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
export function readEntry(raw: unknown, index: number): HarEntry {
  const problems: HarProblem[] = [];
  const notes: Notes = { note: (path, problem) => problems.push({ path, problem }) };
  const entry = objectAt(raw, '', notes);
  const response = objectAt(entry.response, 'response', notes);
  const writer = writerOf(entry);
  const request = readRequest(objectAt(entry.request, 'request', notes), notes);
  const answer = readResponse(response, notes);
  const startedDateTime = stringAt(entry.startedDateTime, 'startedDateTime', notes);
  return {
    index,
    pageref: optionalString(entry.pageref),
    startedDateTime,
    startedMs: milliseconds(startedDateTime, notes),
    time: duration(entry.time, notes),
    queued: isObject(entry.timings) ? optionalCount(entry.timings._blocked_queueing) : null,
    request,
    response: answer,
    outcome: readOutcome(entry, response, writer),
    symptom:
      writer === 'firefox'
        ? readSymptom(entry, response, {
            method: request.method,
            requestHeaders: request.headers,
            status: answer.status,
            responseHeaders: answer.headers,
          })
        : null,
    resourceType: optionalString(entry._resourceType)?.toLowerCase() ?? null,
    initiator: readInitiator(entry._initiator),
    serverAddress: address(entry.serverIPAddress),
    fromCache: entry._fromCache === 'memory' || entry._fromCache === 'disk' ? entry._fromCache : null,
    fetchedViaServiceWorker: response._fetchedViaServiceWorker === true,
    writer,
    call: isObject(entry._corsLens)
      ? {
          credentialsMode: optionalString(entry._corsLens.credentialsMode),
          mode: optionalString(entry._corsLens.mode),
          redirect: optionalString(entry._corsLens.redirect),
        }
      : null,
    awaitingHeaders: false,
    problems,
  };
}

function readRequest(request: JsonObject, notes: Notes): HarRequest {
  const url = stringAt(request.url, 'request.url', notes);
  if (url !== null && !URL.canParse(url)) notes.note('request.url', 'url-unparsable');
  return {
    method: stringAt(request.method, 'request.method', notes),
    url: url === null ? null : shorten(url),
    headers: readHeaders(request.headers, 'request.headers', notes),
  };
}

function readResponse(response: JsonObject, notes: Notes): HarResponse {
  const status = readStatus(response.status, notes);
  // Without a status there was no response; whether the list is then empty or missing says nothing.
  const headers =
    Array.isArray(response.headers) || status !== null
      ? readHeaders(response.headers, 'response.headers', notes)
      : null;
  return {
    status,
    headers: status === null && headers?.length === 0 ? null : headers,
    redirectUrl: optionalString(response.redirectURL),
  };
}

/** 0 is what DevTools write, and -1 what Playwright writes, where no response came. */
function readStatus(status: unknown, notes: Notes): number | null {
  if (status === 0 || status === -1) return null;
  if (typeof status !== 'number') {
    notes.note('response.status', status === undefined || status === null ? 'missing' : 'not-a-number');
    return null;
  }
  if (Number.isInteger(status) && status >= 100 && status <= 599) return status;
  notes.note('response.status', 'out-of-range');
  return null;
}

/**
 * Chromium writes `_error` always, null for success. Elsewhere a text there (WebKit), or in Playwright's
 * `_failureText`, still is a failure, but its absence says nothing.
 */
function readOutcome(entry: JsonObject, response: JsonObject, writer: HarEntry['writer']): HarOutcome {
  if (typeof response._error === 'string') return { reported: true, netError: response._error };
  if (typeof response._failureText === 'string') return { reported: true, netError: response._failureText };
  if (response._error === null && writer === 'chromium') {
    return { reported: true, netError: response.status === 0 ? socketError(entry._webSocketMessages) : null };
  }
  return { reported: false };
}

/** What ended a WebSocket that never opened; `_error` is silent about those. */
function socketError(messages: unknown): string | null {
  if (!Array.isArray(messages)) return null;
  const last: unknown = messages.at(-1);
  if (!isObject(last) || last.type !== 'error' || typeof last.data !== 'string') return null;
  return /net::ERR_[A-Z0-9_]+/.exec(last.data)?.[0] ?? last.data;
}

function writerOf(entry: JsonObject): HarEntry['writer'] {
  if ('_securityState' in entry) return 'firefox';
  if ('_resourceType' in entry || '_initiator' in entry) return 'chromium';
  // What was refused before it was opened has no state of a connection.
  return '_priority' in entry ? 'firefox' : null;
}

function milliseconds(startedDateTime: string | null, notes: Notes): number | null {
  if (startedDateTime === null) return null;
  const ms = Date.parse(startedDateTime);
  if (!Number.isNaN(ms)) return ms;
  notes.note('startedDateTime', 'out-of-range');
  return null;
}

function duration(time: unknown, notes: Notes): number | null {
  const usable = optionalCount(time);
  if (usable === null && time !== undefined && time !== null) {
    notes.note('time', typeof time === 'number' ? 'out-of-range' : 'not-a-number');
  }
  return usable;
}

/** Chromium leaves IPv6 addresses in brackets, and the field empty where the response was blocked. */
function address(value: unknown): string | null {
  return optionalString(value)?.replace(/^\[(.*)\]$/, '$1') ?? null;
}

/** Fragments are not sent; a `data:` URL is a whole body, of which nothing is read. */
function shorten(url: string): string {
  if (url.slice(0, 5).toLowerCase() === 'data:') return url.slice(0, 64);
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

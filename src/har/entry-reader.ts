import { parseUrl } from '../url/parse-url.ts';
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
import type { FirefoxReader } from './firefox-entry.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { readHeaders } from './read-headers.ts';
import { readInitiator } from './read-initiator.ts';
import { readOperation } from './read-operation.ts';
import { readOwnFields } from './read-own-fields.ts';
import { shortenUrl } from './shorten-url.ts';
import { unreadableEntry } from './unreadable-entry.ts';
import { chromiumDevtools } from './writers/chromium-devtools.ts';
import { firefox } from './writers/firefox.ts';
import { unknownWriter } from './writers/unknown.ts';
import type { WriterFacts } from './writers/writer.ts';

/**
 * Reads one element of `log.entries`, or one `devtools.network.Request`, cut to the slice we read.
 * Never throws, whatever the value is.
 *
 * @param by who wrote the log; told from the entry's own fields where not given, as for what DevTools give live
 * @see http://www.softwareishard.com/blog/har-12-spec/#entries
 */
export type ReadEntry = (raw: unknown, index: number, by?: WriterFacts) => HarEntry;

/** @param firefox null: for entries that are none of Firefox's */
export function entryReader(firefox: FirefoxReader | null): ReadEntry {
  return (raw, index, by) => {
    try {
      return read(raw, index, by, firefox);
    } catch (error) {
      return unreadableEntry(raw, index, error);
    }
  };
}

function read(
  raw: unknown,
  index: number,
  by: WriterFacts | undefined,
  firefoxReader: FirefoxReader | null,
): HarEntry {
  const problems: HarProblem[] = [];
  const notes: Notes = { note: (path, problem) => problems.push({ path, problem }) };
  const entry = objectAt(raw, '', notes);
  const response = objectAt(entry.response, 'response', notes);
  const wrote = by ?? writerOfEntry(entry);
  const writer = wrote.fields;
  const request = readRequest(objectAt(entry.request, 'request', notes), notes);
  const given = isObject(entry.response) ? readResponse(response, notes) : notRecorded;
  const listed = listsHeaders(request, given) ? given : { ...given, headers: null };
  const ofFirefox = writer === 'firefox' ? firefoxReader : null;
  const read = ofFirefox?.responseOf(listed, response) ?? listed;
  const own = ofFirefox?.factsOf(entry, response, { request, response: read });
  const startedDateTime = stringAt(entry.startedDateTime, 'startedDateTime', notes);
  return {
    index,
    pageref: optionalString(entry.pageref),
    startedDateTime,
    startedMs: milliseconds(startedDateTime, notes),
    time: duration(entry.time, notes),
    queued: isObject(entry.timings) ? optionalCount(entry.timings._blocked_queueing) : null,
    request,
    response: read,
    outcome: isHidden(wrote, read) ? hidden : readOutcome(entry, response, writer),
    symptom: null,
    initiator: readInitiator(entry._initiator),
    serverAddress: address(entry.serverIPAddress),
    fromCache: entry._fromCache === 'memory' || entry._fromCache === 'disk' ? entry._fromCache : null,
    ...own,
    resourceType: typeOf(entry) ?? own?.resourceType ?? null,
    fetchedViaServiceWorker:
      response._fetchedViaServiceWorker === true || own?.fetchedViaServiceWorker === true,
    ...serviceWorkerSource(response),
    ...storeOf(response),
    writer,
    ...habitsOf(wrote, response, read),
    ...readOwnFields(entry._corsLens),
    awaitingHeaders: false,
    problems,
  };
}

/** Chromium names a preflight so when its response has come, and until then like anything it cannot name. */
function typeOf({ _resourceType, _initiator }: JsonObject): string | null {
  const type = optionalString(_resourceType)?.toLowerCase() ?? null;
  return type === 'other' && readInitiator(_initiator)?.type === 'preflight' ? 'preflight' : type;
}

function readRequest(request: JsonObject, notes: Notes): HarRequest {
  const url = stringAt(request.url, 'request.url', notes);
  if (url !== null && parseUrl(url) === null) notes.note('request.url', 'url-unparsable');
  return {
    method: stringAt(request.method, 'request.method', notes),
    url: url === null ? null : shortenUrl(url),
    headers: mergeRepeats(readHeaders(request.headers, 'request.headers', notes)),
    ...operationOf(url, request),
  };
}

function operationOf(url: string | null, request: JsonObject): Pick<HarRequest, 'operation'> {
  const operation = readOperation(url, request);
  return operation === null ? {} : { operation };
}

function serviceWorkerSource(response: JsonObject): Pick<HarEntry, 'serviceWorkerSource'> {
  const source = optionalString(response._serviceWorkerResponseSource);
  return source === null || source === '' ? {} : { serviceWorkerSource: source };
}

const notRecorded: HarResponse = { status: null, headers: null, redirectUrl: null, missing: true };

/**
 * Both lists empty: the writer was told to leave headers out. No browser asks a server without any; where none is asked
 * (`data:`, `file:`), there are none.
 */
function listsHeaders({ url, headers: sent }: HarRequest, { status, headers }: HarResponse): boolean {
  return (
    status === null ||
    headers?.length !== 0 ||
    sent?.length !== 0 ||
    !/^(?:https?|wss?):/i.test(url ?? 'http:')
  );
}

/** What the writer's ways make of an entry. Fields that say nothing are not there, so that live entries stay small. */
function habitsOf(
  { delivered, dates, asks, leavesOut }: WriterFacts,
  response: JsonObject,
  { status }: HarResponse,
): Pick<HarEntry, 'delivered' | 'datedOnWire' | 'asks' | 'leavesOut'> {
  const hasBody = status !== null && delivered !== null && sizeOfBody(response.content) > 0;
  return {
    ...(hasBody ? { delivered: 'body' } : status !== null && delivered === 'response' ? { delivered } : {}),
    ...(dates === 'call' ? {} : { datedOnWire: true }),
    ...(asks === 'browser' ? {} : { asks }),
    ...(leavesOut.length === 0 ? {} : { leavesOut }),
  };
}

function sizeOfBody(content: unknown): number {
  if (!isObject(content)) return 0;
  return optionalCount(content.size) ?? (typeof content.text === 'string' ? content.text.length : 0);
}

function readResponse(response: JsonObject, notes: Notes): HarResponse {
  const given = asNumber(response.status);
  const status = readStatus(given, notes);
  // Without a status there was no response; whether the list is then empty or missing says nothing.
  const headers =
    Array.isArray(response.headers) || status !== null
      ? readHeaders(response.headers, 'response.headers', notes)
      : null;
  return {
    status,
    headers: status === null && headers?.length === 0 ? null : headers,
    redirectUrl: optionalString(response.redirectURL),
    ...(status === null && !isNoResponse(given) ? { missing: true } : {}),
    ...errorText(status, response.content),
  };
}

/** Errors say at their beginning who made them; more is not kept, since a body may hold anything. */
export const longestError = 600;

function errorText(status: number | null, content: unknown): Pick<HarResponse, 'said'> {
  if (status === null || status < 400 || !isObject(content)) return {};
  const { text, encoding } = content;
  return typeof text === 'string' && text !== '' && encoding !== 'base64'
    ? { said: text.slice(0, longestError) }
    : {};
}

/** Chromium says which store a service worker took its response from. */
function storeOf(response: JsonObject): Pick<HarEntry, 'cacheStorage'> {
  const name = optionalString(response._responseCacheStorageCacheName);
  if (name !== null) return { cacheStorage: name };
  return response._serviceWorkerResponseSource === 'cache-storage' ? { cacheStorage: '' } : {};
}

/** 0 is what DevTools write, and -1 what Playwright writes, where no response came. */
function isNoResponse(status: unknown): boolean {
  return status === 0 || status === -1;
}

/** Some writers put a status as text, as they do with numbers in headers. */
function asNumber(status: unknown): unknown {
  return typeof status === 'string' && /^(?:\d{3}|0|-1)$/.test(status) ? Number(status) : status;
}

function readStatus(status: unknown, notes: Notes): number | null {
  if (isNoResponse(status)) return null;
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
    return {
      reported: true,
      netError: asNumber(response.status) === 0 ? socketError(entry._webSocketMessages) : null,
    };
  }
  return { reported: false };
}

/** As Chromium ends a request whose response it hides. */
const hidden: HarOutcome = { reported: true, netError: 'net::ERR_FAILED' };

/**
 * Headers and no status: the network process told of a response, and the browser handed none on. Of a writer that lists a
 * status for each that was handed on.
 */
function isHidden({ delivered }: WriterFacts, { status, headers, missing }: HarResponse): boolean {
  return delivered === 'response' && status === null && !missing && headers !== null && headers.length > 0;
}

/** What ended a WebSocket that never opened; `_error` is silent about those. */
function socketError(messages: unknown): string | null {
  if (!Array.isArray(messages)) return null;
  const last: unknown = messages.at(-1);
  if (!isObject(last) || last.type !== 'error' || typeof last.data !== 'string') return null;
  return /net::ERR_[A-Z0-9_]+/.exec(last.data)?.[0] ?? last.data;
}

/** Of one entry alone: those of Chromium's and Firefox's DevTools have fields that tell them apart. */
function writerOfEntry(entry: JsonObject): WriterFacts {
  if ('_securityState' in entry) return firefox;
  if ('_resourceType' in entry || '_initiator' in entry) return chromiumDevtools;
  // What Firefox refused before it was opened has no state of a connection. WebKit and chrome-har write a priority, too.
  const others = ['_fetchType', '_initialPriority', '_requestTime'];
  return '_priority' in entry && !others.some((field) => Object.hasOwn(entry, field))
    ? firefox
    : unknownWriter;
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

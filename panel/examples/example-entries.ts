import type { HarEntry, HarHeaders } from '../../src/har/entry.ts';
import { splitUrl } from '../split-url.ts';
import type { ExampleCall, ExampleHop, ExampleResponse } from './example.ts';

/** When every example began: they have no date of their own. */
const BEGUN = Date.UTC(2026, 10, 2, 9, 30);

/** Milliseconds that a server takes. */
const TOOK = 38;

/** The calls as a browser would have logged them, to be analyzed like any log. */
export function exampleEntries(calls: readonly ExampleCall[]): readonly HarEntry[] {
  const entries: HarEntry[] = [];
  for (const call of calls) {
    let atMs = BEGUN + call.afterMs;
    const add = (part: Pick<HarEntry, 'request' | 'response' | 'resourceType'>) => {
      entries.push({ ...plainEntry(call), ...part, ...begun(atMs), index: entries.length });
      atMs += TOOK + 1;
    };
    for (const hop of call.hops) {
      if (hop.preflight !== undefined) add(preflightOf(call, hop, hop.preflight));
      add(requestOf(call, hop));
    }
  }
  return entries;
}

function preflightOf(call: ExampleCall, hop: ExampleHop, response: ExampleResponse) {
  const names = call.headers.map(([name]) => name.toLowerCase()).sort();
  const asked: HarHeaders = names.length > 0 ? [['Access-Control-Request-Headers', names.join(',')]] : [];
  const headers: HarHeaders = [['Access-Control-Request-Method', call.method], ...asked];
  return {
    request: { method: 'OPTIONS', url: hop.url, headers: [...sent(call, hop), ...headers] },
    response: responseOf(response),
    resourceType: 'preflight',
  };
}

function requestOf(call: ExampleCall, hop: ExampleHop) {
  return {
    request: { method: call.method, url: hop.url, headers: [...sent(call, hop), ...call.headers] },
    response: responseOf(hop.response),
    resourceType: call.type,
  };
}

/** What the browser adds by itself, as far as it bears on CORS. */
function sent({ page }: ExampleCall, { url, origin }: ExampleHop): HarHeaders {
  return [
    ['Host', splitUrl(url).host],
    ['Origin', origin ?? page],
    ['Referer', `${page}/`],
    ['Sec-Fetch-Mode', 'cors'],
  ];
}

function responseOf(response: ExampleResponse | null): HarEntry['response'] {
  if (response === null) return { status: null, headers: null, redirectUrl: null };
  const location = response.headers.find(([name]) => name === 'Location');
  return { ...response, redirectUrl: location?.[1] ?? null };
}

function begun(startedMs: number): Pick<HarEntry, 'startedMs' | 'startedDateTime' | 'time'> {
  return { startedMs, startedDateTime: new Date(startedMs).toISOString(), time: TOOK };
}

function plainEntry({ page, credentials }: ExampleCall): Omit<HarEntry, 'index' | 'request' | 'response'> {
  return {
    ...{ pageref: null, startedDateTime: null, startedMs: null, time: null, queued: null },
    // Nobody has reported how it ended, so that it is the rules that decide.
    outcome: { reported: false },
    ...{ symptom: null, resourceType: null, initiator: null, serverAddress: null, fromCache: null },
    fetchedViaServiceWorker: false,
    writer: null,
    call: { credentialsMode: credentials, mode: 'cors', redirect: 'follow', origin: page },
    awaitingHeaders: false,
    problems: [],
  };
}

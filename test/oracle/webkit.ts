import { webkitSentence } from '../../src/engine/webkit-sentence.ts';
import type { RawEntry } from '../browser/capture.ts';
import type { Inspector } from '../browser/webkit/inspector.ts';
import { launchWebKit, type WebKit } from '../browser/webkit/launch.ts';
import { hosts } from '../lab/ports.ts';
import { patienceMs } from '../patience.ts';
import type { OracleCase, Outcome, Stop } from './case.ts';
import type { Batch } from './exchange-seen.ts';
import { type OracleBrowser, width } from './oracle-browser.ts';
import { type Asked, firstUrl, type OracleServer } from './server.ts';
import { requestsByCase, type WebKitRequest } from './webkit-log.ts';
import { webkitVerdict } from './webkit-truth.ts';

/**
 * WebKitGTK. Safari's Web Inspector lists no preflights, shows no response that failed its check, and leaves out of the
 * HAR files it writes whatever failed: the log is what the servers saw of each call instead, in the form of such a file.
 */
export async function openWebKit(server: OracleServer): Promise<OracleBrowser> {
  const webkit = await launchWebKit({ hosts });
  return {
    name: 'webkit',
    version: webkit.version,
    run: (cases) => runBatch(webkit, server, cases.map(asItCanBe)),
    close: () => webkit.close(),
  };
}

/**
 * What servers see of a service worker's page is the worker's requests, and for a page whose worker does not respond WebKit
 * sends no preflight: such frames ask without a worker. Habits of what sends WebKitGTK's requests are none of Safari's:
 * it may wait for ever for the rest of a redirect's body, and of any body that a stream of HTTP/2 breaks off; and it makes a
 * GET of a DELETE that is redirected to another origin (NetworkDataTaskSoup.cpp). A HEAD whose connection breaks off it sends
 * several times. Over HTTP/2 it leaves out headers
 * with odd bytes, or blanks at an end.
 */
function asItCanBe(one: OracleCase): OracleCase {
  const last = one.stops.length - 1;
  const isHttp2 =
    one.page === 'h2' || (one.page === 'https' && one.stops.some(({ server }) => server === 'port'));
  const isHead = one.call.method.toUpperCase() === 'HEAD';
  const whole = (stop: Stop, at: number): Stop =>
    stop.response.broken === 'cut' && (isHttp2 || isHead || at < last)
      ? { ...stop, response: { ...stop.response, broken: 'no' } }
      : stop;
  const [first, ...rest] = one.stops;
  const isRewritten = last > 0 && one.call.method.toUpperCase() === 'DELETE';
  return {
    ...one,
    from: one.from === 'controlled' ? 'frame' : one.from,
    worker: 'none',
    call: {
      ...one.call,
      method: isRewritten ? 'PUT' : one.call.method,
      headers: isHttp2
        ? one.call.headers.filter(([, value]) => !/[^\x20-\x7e]|^$|^ | $/.test(value))
        : one.call.headers,
    },
    stops: [whole(first, 0), ...rest.map((stop, at) => whole(stop, at + 1))],
  };
}

async function runBatch(webkit: WebKit, server: OracleServer, cases: readonly OracleCase[]): Promise<Batch> {
  server.serve(cases);
  const kind = cases[0]?.page ?? 'https';
  const pageUrl = server.pageUrl(kind);
  const page = await webkit.open(pageUrl);
  try {
    await page.inspector.send('Network.enable');
    const calls = cases.map((one) => ({ url: server.urlOf(one), call: one.call, from: one.from }));
    const given = [calls, server.framesOf(kind), width].map((value) => JSON.stringify(value)).join(', ');
    const outcomes = await inTime(page.inspector.evaluate<readonly Outcome[]>(`run(${given})`));
    const requests = await endedRequests(page.inspector, cases, outcomes);
    const seen = cases.map((one, index) => {
      const outcome = outcomes[index] as Outcome;
      const reached = server.asked(one).at(-1) ?? null;
      const request = requests.get(one.id) ?? null;
      const report = { request, reached, crossed: server.crosses(one, reached?.stop ?? 0) };
      const truth = webkitVerdict(one, outcome, report);
      const url = server.urlOf(one);
      const first = { ...firstUrl(server, one), mixed: isMixed(url, server.documentOf(one)) };
      return { one, url, outcome, truth, ...first, devtools: 'open before' as const, report };
    });
    const entries = cases.flatMap((one) => {
      const all = withoutRetries(server.asked(one).map((asked) => asWebKitHadIt(asked, one)));
      return all.map((asked, at) => ({
        ...entryOf(
          asked,
          server.urlOf(one, asked.stop),
          at === all.length - 1 ? requests.get(one.id) : undefined,
        ),
        // One after the other, as they were; how far apart is up to what else the machine does.
        startedDateTime: new Date((all[0] ?? asked).startedMs + at).toISOString(),
        time: 1,
      }));
    });
    return { browser: { name: 'webkit', version: null }, pageUrl, seen, entries };
  } finally {
    await page.close();
  }
}

/** To WebKit this machine is no exception. */
function isMixed(url: string, document: string): boolean {
  return url.startsWith('http:') && document.startsWith('https:');
}

/** Script is told of a failure a moment before the inspector is. */
async function endedRequests(
  { events }: Inspector,
  cases: readonly OracleCase[],
  outcomes: readonly Outcome[],
): Promise<ReadonlyMap<string, WebKitRequest>> {
  for (const end = Date.now() + endMs; ; await new Promise((later) => setTimeout(later, 50))) {
    const requests = requestsByCase(events);
    const isOpen = ({ id }: OracleCase, at: number) =>
      outcomes[at]?.kind === 'rejected' && requests.get(id)?.failure === null;
    if (!cases.some(isOpen) || Date.now() > end) return requests;
  }
}

/** Longest wait for an end that may go untold: of what failed its checksum, the request itself went well. */
const endMs = 5_000;

async function inTime<T>(calls: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('a call in WebKit never came to an end')), 5 * patienceMs);
  });
  return Promise.race([calls, late]).finally(() => clearTimeout(timer));
}

/** A preflight is judged once its body is there, so that one that breaks off got no response. */
function asWebKitHadIt(asked: Asked, { stops }: OracleCase): Asked {
  if (asked.by !== 'preflight' || asked.response === null) return asked;
  const isCut =
    stops[asked.stop]?.preflight.broken === 'cut' && ![204, 205, 304].includes(asked.response.status);
  return isCut ? { ...asked, response: null } : asked;
}

/** libsoup asks again where a connection that was kept open is closed without a byte. */
function withoutRetries(all: readonly Asked[]): readonly Asked[] {
  return all.filter(({ response, stop, by }, at) => {
    const next = all[at + 1];
    return response !== null || next?.stop !== stop || next.by !== by;
  });
}

/** Of the network; null: there is none, or it is CORS's, or script's own. */
function connectionError(request: WebKitRequest | undefined): string | null {
  const failure = request?.failure ?? null;
  if (failure === null || webkitSentence(failure) !== null) return null;
  return /cancel/i.test(failure) ? null : failure;
}

/** @see https://github.com/WebKit/WebKit/blob/main/Source/WebInspectorUI/UserInterface/Controllers/HARBuilder.js */
function entryOf(asked: Asked, url: string, request: WebKitRequest | undefined): RawEntry {
  const { method, headers, response } = asked;
  const asHar = (list: readonly (readonly [string, string])[]) =>
    list.map(([name, value]) => ({ name, value }));
  // What the server's own library adds stands in no case.
  const given = new Set(response?.headers.map(([name]) => name.toLowerCase()));
  const added = Object.entries(request?.urls.at(-1) === url ? (request?.headers ?? {}) : {});
  const brokenOff = asked.by === 'request' && response !== null ? connectionError(request) : null;
  const rest = added.filter(([name]) => !given.has(name.toLowerCase()));
  return {
    request: { method, url, httpVersion: 'HTTP/1.1', cookies: [], headers: asHar(headers), queryString: [] },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: asHar([...(response?.headers ?? []), ...(asked.by === 'request' ? rest : [])]),
      content: { size: 0, mimeType: 'x-unknown' },
      redirectURL: '',
      ...(brokenOff === null ? {} : { _error: brokenOff }),
    },
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 0, receive: 0 },
    serverIPAddress: '127.0.0.1',
  };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Header } from '../../src/engine/fetch/header-list.ts';
import { type OracleCase, type PageKind, type PlannedResponse, pageKinds, type Stop } from './case.ts';
import { listenForOracle, type OraclePorts } from './oracle-ports.ts';
import { originsOf } from './origins-of.ts';
import { documentAt } from './page/document.ts';
import { sendResponse } from './send.ts';

/** The oracle's servers: every host and port handles every case, as the case says. */
export interface OracleServer {
  /** For `chromiumArgs` of the lab. */
  readonly ports: OraclePorts;
  pageUrl(page: PageKind): string;
  /** URL of one of a case's stops, the first if not said; they have the same path up to its last part. */
  urlOf(one: OracleCase, index?: number): string;
  /** Origin of what makes the call, as servers see it: `null` of a sandboxed frame. */
  callerOf(one: OracleCase): string;
  /** URL of the document that makes the call. */
  documentOf(one: OracleCase): string;
  /** Whether a case leaves its caller's origin on the way to a stop. */
  crosses(one: OracleCase, stop: number): boolean;
  /** Whether the `connect-src` of what makes the call refuses its first URL. */
  refusedByPolicy(one: OracleCase): boolean;
  /** URLs of the frames that make calls, by what the case calls them. */
  framesOf(page: PageKind): Readonly<Record<string, string>>;
  /** The last that the servers had to do with a case; null: it came to none of them. */
  reached(one: OracleCase): Reached | null;
  /** All that the servers had to do with a case, in order. */
  asked(one: OracleCase): readonly Asked[];
  /** Cases the servers handle from now on; earlier ones are forgotten. */
  serve(cases: readonly OracleCase[]): void;
  close(): Promise<void>;
}

/** Where a case came to. */
export interface Reached {
  /** Index of the stop. */
  readonly stop: number;
  readonly by: 'preflight' | 'request';
}

/** A request as it came to a server, and what became of it. */
export interface Asked extends Reached {
  readonly method: string;
  /** Whether node's own reader refused it, as it does a method that it does not know: it is not counted as reached. */
  readonly unreadable: boolean;
  /** As sent, repeats and order kept. */
  readonly headers: readonly Header[];
  /** Milliseconds since the epoch. */
  readonly startedMs: number;
  /** null: nothing was sent. */
  readonly response: { readonly status: number; readonly headers: readonly Header[] } | null;
}

const body = 'the body of the response, long enough to be cut in two';
/** A document that tells the one around it that it is shown. */
const framed = '<!doctype html><script>parent.postMessage(location.pathname, "*")</script>';
const bodyHash = `sha256-${createHash('sha256').update(body).digest('base64')}`;

/** Longest that a call is kept waiting that script is to give up. */
const heldMs = 5_000;

export async function startOracleServer(): Promise<OracleServer> {
  let served = new Map<string, OracleCase>();
  let asked = new Map<string, Asked[]>();
  const ports = await listenForOracle(onRequest, onUnreadable);
  const origins = originsOf(ports);

  function urlAt(one: OracleCase, index: number, userInfo = ''): string {
    const origin = origins[one.page][(one.stops[index] as Stop).server];
    const query = index === 0 && one.worker !== 'none' ? `?worker=${one.worker}` : '';
    return `${origin.replace('://', `://${userInfo}`)}/o/${one.shared ?? one.id}/${index}${query}`;
  }

  function callerOf({ page, from }: OracleCase): string {
    if (from === 'sandboxed') return 'null';
    return from === 'cross-frame' ? crossFrame(page) : origins[page].page;
  }

  /** A secure page's frame is secure as well. */
  function crossFrame(page: PageKind): string {
    return page === 'http' ? origins.http.plain : origins[page].third;
  }

  function allowedByPolicy(page: PageKind): readonly string[] {
    const { page: own, cross, site } = origins[page];
    return [...new Set([own, cross, site])];
  }

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://server.test');
    const [, kind, id, index] = pathname.split('/');
    if (kind !== 'o') {
      const page = pageKinds.find((name) => origins[name].page.endsWith(`//${hostOf(request)}`)) ?? 'https';
      const { headers, text } = documentAt(pathname, {
        hash: bodyHash,
        connectSrc: allowedByPolicy(page).join(' '),
      });
      sendResponse(response, { status: 200, fields: headers, body: text, broken: 'no' });
      return;
    }
    const one = served.get(id ?? '');
    const stop = one?.stops[Number(index)];
    if (one === undefined || stop === undefined) {
      const fields = [['Access-Control-Allow-Origin', '*']] as const;
      sendResponse(response, { status: 404, fields, body: '', broken: 'no' });
      return;
    }
    const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
    const by = isPreflight ? 'preflight' : 'request';
    const note = (sent: Asked['response']) =>
      noteOf(id ?? '', {
        ...{ stop: Number(index), by, method: request.method ?? '', headers: headersOf(request) },
        ...{ unreadable: false, startedMs: Date.now(), response: sent },
      });
    const fill = filler(request, one, callerOf(one));
    if (isPreflight) {
      note(send(stop.preflight, fill, response, [], body));
      return;
    }
    const next = one.stops[Number(index) + 1];
    const location = next ? [['Location', urlAt(one, Number(index) + 1, next.userInfo)] as const] : [];
    if (one.call.reads !== 'early' || next !== undefined) {
      note(send(stop.response, fill, response, location, one.call.api === 'iframe' ? framed : body));
      return;
    }
    note(null);
    holdBack(response);
  }

  function noteOf(id: string, one: Asked): void {
    asked.set(id, [...(asked.get(id) ?? []), one]);
  }

  /** node responds with 400 to what it cannot read, and so it is here. */
  function onUnreadable(head: string, socket: Duplex): void {
    const [line = '', ...lines] = (head.split('\r\n\r\n')[0] ?? '').split('\r\n');
    const [, method = '', id = '', index] = /^(\S+) \/o\/([^/]+)\/(\d+)/.exec(line) ?? [];
    const fields = [['Connection', 'close']] as const;
    if (served.has(id)) {
      const headers = lines.map((field) => {
        const at = field.indexOf(':');
        return [field.slice(0, at), field.slice(at + 1).trim()] as const;
      });
      noteOf(id, {
        ...{ stop: Number(index), by: 'request', method, headers },
        ...{ unreadable: true, startedMs: Date.now(), response: { status: 400, headers: fields } },
      });
    }
    if (!socket.writable) return;
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  }

  return {
    ports,
    pageUrl: (page) => `${origins[page].page}/`,
    urlOf: (one, index = 0) => urlAt(one, index),
    callerOf,
    documentOf: ({ page, from }) => (from === 'cross-frame' ? crossFrame(page) : origins[page].page),
    crosses(one, stop) {
      const own = callerOf(one);
      return one.stops.slice(0, stop + 1).some((_, index) => new URL(urlAt(one, index)).origin !== own);
    },
    refusedByPolicy: (one) =>
      one.from === 'csp' && !allowedByPolicy(one.page).includes(new URL(urlAt(one, 0)).origin),
    framesOf: (page) => ({
      frame: `${origins[page].page}/frame`,
      sandboxed: `${origins[page].page}/frame`,
      'cross-frame': `${crossFrame(page)}/frame`,
      csp: `${origins[page].page}/csp`,
      controlled: `${origins[page].page}/controlled/`,
    }),
    reached: (one) => asked.get(one.shared ?? one.id)?.findLast(({ unreadable }) => !unreadable) ?? null,
    asked: (one) => asked.get(one.shared ?? one.id) ?? [],
    serve(cases) {
      served = new Map(cases.map((one) => [one.shared ?? one.id, one]));
      asked = new Map();
    },
    close: () => ports.close(),
  };
}

/** What the first URL of a case is to what makes the call. */
export function firstUrl(server: OracleServer, one: OracleCase) {
  const { protocol, hostname } = new URL(server.urlOf(one));
  const plain = protocol === 'http:' && hostname !== 'localhost';
  return {
    crossed: server.crosses(one, 0),
    requests: server.asked(one).filter(({ stop, by }) => stop === 0 && by === 'request').length,
    refused: server.refusedByPolicy(one),
    mixed: plain && server.documentOf(one).startsWith('https:'),
  };
}

/** Without those that HTTP/2 makes of the request line. */
function headersOf({ rawHeaders }: IncomingMessage): readonly Header[] {
  return rawHeaders.flatMap((name, at) => {
    const isName = at % 2 === 0 && !name.startsWith(':');
    return isName ? [[name, rawHeaders[at + 1] ?? ''] as const] : [];
  });
}

function hostOf({ headers }: IncomingMessage): string {
  return headers.host ?? String(headers[':authority'] ?? '');
}

/** Until the browser gives up, as it will. */
function holdBack(response: ServerResponse): void {
  const timer = setTimeout(() => response.destroy(), heldMs);
  response.on('close', () => clearTimeout(timer));
}

/** Fills in what only the request at hand knows. */
function filler(request: IncomingMessage, one: OracleCase, caller: string): (text: string) => string {
  const origin = request.headers.origin ?? caller;
  const method = String(request.headers['access-control-request-method'] ?? one.call.method);
  const headers = String(request.headers['access-control-request-headers'] ?? '');
  const values: Readonly<Record<string, string>> = {
    origin,
    page: caller,
    method,
    headers,
    'upper-origin': origin.toUpperCase(),
    'lower-method': method.toLowerCase(),
    'upper-method': method.toUpperCase(),
    'upper-headers': headers.toUpperCase(),
    'first-header': headers.split(',')[0] ?? '',
  };
  return (text) => text.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function send(
  planned: PlannedResponse,
  fill: (text: string) => string,
  response: ServerResponse,
  more: readonly (readonly [string, string])[],
  text: string,
): Asked['response'] {
  const bodiless = [204, 205, 304].includes(planned.status);
  const fields = [...planned.headers, ...more].map(([name, value]) => [name, fill(value)] as const);
  const length = [['Content-Length', String(text.length)] as const];
  sendResponse(response, {
    status: planned.status,
    fields: bodiless ? fields : [...fields, ...length],
    body: bodiless ? '' : text,
    broken: planned.broken,
  });
  const isSent = planned.broken === 'no' || planned.broken === 'cut';
  return isSent ? { status: planned.status, headers: fields } : null;
}

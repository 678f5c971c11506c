import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageOrigins, serverOrigins } from '../lab/places.ts';
import { listen } from '../lab/ports.ts';
import type { Answer, OracleCase, ServerName, Stop } from './case.ts';
import { html, script } from './page/document.ts';

/** The oracle's servers: every host and port answers every case, as the case says. */
export interface OracleServer {
  /** For `chromiumArgs` of the lab. */
  readonly ports: Awaited<ReturnType<typeof listen>>;
  pageUrl(page: OracleCase['page']): string;
  /** URL of one of a case's stops, the first if not said; they have the same path up to its last part. */
  urlOf(one: OracleCase, index?: number): string;
  /** The last that the servers had to do with a case; null: it came to none of them. */
  reached(one: OracleCase): Reached | null;
  /** Cases the servers answer from now on; earlier ones are forgotten. */
  serve(cases: readonly OracleCase[]): void;
  close(): Promise<void>;
}

/** Where a case came to. */
export interface Reached {
  /** Index of the stop. */
  readonly stop: number;
  readonly by: 'preflight' | 'request';
}

const body = 'the body of the answer, long enough to be cut in two';

export async function startOracleServer(): Promise<OracleServer> {
  let served = new Map<string, OracleCase>();
  let reached = new Map<string, Reached>();
  const ports = await listen(onRequest, (_request, socket) => socket.destroy());
  const pages = pageOrigins(ports.numbers);
  const servers = serverOrigins(ports.numbers);

  function originOf(name: ServerName, page: OracleCase['page']): string {
    const own = page === 'https' ? pages.app : pages.http;
    const origins: Readonly<Record<ServerName, string>> = {
      page: own,
      // The lab has no second plain port that counts as the same address space, so the scheme differs instead.
      port: page === 'https' ? pages.http : pages.app,
      site: servers.sub,
      cross: servers.api,
      third: servers.partner,
      plain: servers['api-http'],
    };
    // A page over https may not ask plain http at all; that is another test's subject.
    const mixed = page === 'https' && (name === 'plain' || name === 'port');
    return mixed ? servers.partner : origins[name];
  }

  function urlAt(one: OracleCase, index: number, userInfo = ''): string {
    const origin = originOf((one.stops[index] as Stop).server, one.page);
    return `${origin.replace('://', `://${userInfo}`)}/o/${one.id}/${index}`;
  }

  function onRequest(request: IncomingMessage, response: ServerResponse): void {
    const [, kind, id, index] = (request.url ?? '').split('/');
    if (kind !== 'o') {
      const isScript = request.url === '/page.js';
      response.writeHead(200, {
        'Content-Type': isScript ? 'text/javascript' : 'text/html',
        'Cache-Control': 'no-store',
      });
      response.end(isScript ? script : html);
      return;
    }
    const one = served.get(id ?? '');
    const stop = one?.stops[Number(index)];
    if (one === undefined || stop === undefined) {
      response.writeHead(404, [['Access-Control-Allow-Origin', '*']].flat()).end();
      return;
    }
    const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
    reached.set(one.id, { stop: Number(index), by: isPreflight ? 'preflight' : 'request' });
    if (isPreflight) {
      send(stop.preflight, filler(request, one, originOf('page', one.page)), response, []);
      return;
    }
    const next = one.stops[Number(index) + 1];
    const location = next ? [['Location', urlAt(one, Number(index) + 1, next.userInfo)] as const] : [];
    send(stop.answer, filler(request, one, originOf('page', one.page)), response, location);
  }

  return {
    ports,
    pageUrl: (page) => `${originOf('page', page)}/`,
    urlOf: (one, index = 0) => urlAt(one, index),
    reached: (one) => reached.get(one.id) ?? null,
    serve(cases) {
      served = new Map(cases.map((one) => [one.id, one]));
      reached = new Map();
    },
    close: () => ports.close(),
  };
}

/** Fills in what only the request at hand knows. */
function filler(request: IncomingMessage, one: OracleCase, page: string): (text: string) => string {
  const origin = request.headers.origin ?? page;
  const method = String(request.headers['access-control-request-method'] ?? one.call.method);
  const headers = String(request.headers['access-control-request-headers'] ?? '');
  const values: Readonly<Record<string, string>> = {
    origin,
    page,
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
  answer: Answer,
  fill: (text: string) => string,
  response: ServerResponse,
  more: readonly (readonly [string, string])[],
): void {
  if (answer.broken === 'reset') {
    response.socket?.destroy();
    return;
  }
  if (answer.broken === 'empty') {
    response.socket?.end();
    return;
  }
  const bodiless = [204, 205, 304].includes(answer.status);
  const fields = [...answer.headers, ...more].flatMap(([name, value]) => [name, fill(value)]);
  if (!bodiless) fields.push('Content-Length', String(body.length));
  response.writeHead(answer.status, fields);
  if (answer.broken !== 'cut' || bodiless) {
    response.end(bodiless ? undefined : body);
    return;
  }
  response.write(body.slice(0, 10), () => response.socket?.destroy());
}

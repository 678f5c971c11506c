import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Servers on ports of their own, since a browser opens no more than six connections to one, whose responses wait until
 * they are let go. What a path's first part says:
 * - `/page`: a page of the test's own origin; `/ok`, `/refused`: at once, with and without `Access-Control-Allow-Origin`
 * - `/poll`: no response yet; `/stream`: its headers and a beginning; `/events`: the same of an EventSource
 * - `/asked`: the preflight is held, the rest is `/ok`; `/circle`: a redirect to itself; `/early`: 103s, then held
 */
export interface HeldServer {
  readonly home: string;
  /** Other origins, as many as were asked for. */
  readonly others: readonly string[];
  /** How many responses wait. */
  held(): number;
  /** Ends whatever is held whose path and query end so. */
  letGo(ending: string): void;
  close(): void;
}

export async function startHeldServer(count: number): Promise<HeldServer> {
  const held = new Map<ServerResponse, string>();
  function respond(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    const kind = url.split(/[/?]/)[1] ?? '';
    const isPreflight = request.method === 'OPTIONS';
    if (kind !== 'refused') {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-methods', 'PUT');
    }
    const hold = (): void => {
      held.set(response, url);
      response.once('close', () => held.delete(response));
    };
    if (kind === 'page')
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>page</title>');
    else if (isPreflight) kind === 'asked' ? hold() : response.writeHead(204).end();
    else if (kind === 'poll') hold();
    else if (kind === 'stream' || kind === 'events') {
      // Not text/plain, and not short: Chromium holds back an XHR's text and any no-cors response to look what it is.
      response.writeHead(200, {
        'content-type': kind === 'events' ? 'text/event-stream' : 'application/x-ndjson',
      });
      response.write(`data: ${'x'.repeat(4_000)}\n\n`);
      hold();
    } else if (kind === 'circle')
      response.writeHead(302, { location: url, 'access-control-allow-origin': '*' }).end();
    else if (kind === 'early') {
      for (let i = 0; i < 5; i++) response.writeEarlyHints({ link: `</${i}.css>; rel=preload; as=style` });
      hold();
    } else if (kind === 'nothing') response.writeHead(204).end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify('x'.repeat(20_000)));
  }
  const servers: Server[] = Array.from({ length: count + 1 }, () => createServer(respond));
  for (const server of servers) {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  }
  const [first = 0, ...ports] = servers.map((server) => (server.address() as AddressInfo).port);
  return {
    home: `http://localhost:${first}`,
    others: ports.map((port) => `http://127.0.0.1:${port}`),
    held: () => held.size,
    letGo(ending) {
      for (const [response, url] of held) if (url.endsWith(ending)) response.end('end');
    },
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { listenLocally } from '../listen-locally.ts';

/**
 * Servers on ports of their own, since a browser opens no more than six connections to one, whose responses wait until
 * they are let go. What a path's first part says:
 * - `/page`: a page of the test's own origin; `/ok`, `/refused`: at once, with and without `Access-Control-Allow-Origin`
 * - `/poll`: no response yet; `/stream`: its headers and a beginning; `/events`: the same of an EventSource
 * - `/asked`: the preflight is held, the rest is `/ok`; `/circle`: a redirect to itself; `/early`: 103s, then held
 * Of WebSockets: `/open`: open, and greets; `/refused`: 403; anything else: the handshake has no response, and then 503
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
  const sockets = new WebSocketServer({ noServer: true });
  const open = new Map<WebSocket | Duplex, string>();
  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = request.url ?? '/';
    const holdOpen = (connection: WebSocket | Duplex): void => {
      open.set(connection, url);
      connection.once('close', () => open.delete(connection));
    };
    socket.on('error', () => socket.destroy());
    if (url.startsWith('/refused/')) socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    else if (!url.startsWith('/open/')) holdOpen(socket);
    else {
      sockets.handleUpgrade(request, socket, head, (connection) => {
        connection.send('hello');
        holdOpen(connection);
      });
    }
  }
  const servers: Server[] = Array.from({ length: count + 1 }, () =>
    createServer(respond).on('upgrade', upgrade),
  );
  const [first = 0, ...ports] = await Promise.all(servers.map(listenLocally));
  return {
    home: `http://localhost:${first}`,
    others: ports.map((port) => `http://127.0.0.1:${port}`),
    held: () => held.size + open.size,
    letGo(ending) {
      for (const [response, url] of held) if (url.endsWith(ending)) response.end('end');
      for (const [connection, url] of open) {
        if (!url.endsWith(ending)) continue;
        if ('close' in connection) connection.close();
        else connection.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n');
      }
    },
    close() {
      for (const connection of open.keys())
        'terminate' in connection ? connection.terminate() : connection.destroy();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { Socket } from 'node:net';
import type { Header } from '../../../src/engine/fetch/header-list.ts';
import { listenLocally } from '../../listen-locally.ts';
import type { Tls } from '../rigs/over-http2.ts';

/** What a browser sent for one path, as it came. */
export interface Sent {
  /** Names that its preflight asked for, lower case, sorted; null: there was none. */
  asked: readonly string[] | null;
  method: string;
  headers: readonly Header[];
}

export interface HeaderRecorder {
  readonly base: string;
  readonly port: number;
  /** By path, without the slash. */
  readonly sent: Map<string, Sent>;
  readonly close: () => Promise<void>;
}

/** A server that lets every preflight pass and no response be read: so browsers send all that they would. */
export async function startRecorder(tls: Tls | null): Promise<HeaderRecorder> {
  const sent = new Map<string, Sent>();
  const listener = (request: Http2ServerRequest, response: Http2ServerResponse): void => {
    const path = request.url.slice(1).replace(/[?].*/, '');
    const known = sent.get(path) ?? { asked: null, method: '', headers: [] };
    sent.set(path, known);
    request.resume();
    if (request.method === 'OPTIONS') {
      const asked = String(request.headers['access-control-request-headers'] ?? '');
      known.asked = asked
        .split(',')
        .filter((name) => name !== '')
        .sort();
      response.setHeader('Access-Control-Allow-Origin', String(request.headers.origin));
      response.setHeader('Access-Control-Allow-Credentials', 'true');
      response.setHeader(
        'Access-Control-Allow-Methods',
        String(request.headers['access-control-request-method']),
      );
      if (asked !== '') response.setHeader('Access-Control-Allow-Headers', asked);
      response.writeHead(204).end();
      return;
    }
    known.method = request.method;
    known.headers = inPairs(request.rawHeaders);
    response.writeHead(200, { 'Content-Type': 'text/plain' }).end();
  };
  const server =
    tls === null
      ? createServer(listener as never)
      : createSecureServer({ key: readFileSync(tls.key), cert: readFileSync(tls.cert) }, listener);
  // Browsers keep theirs for later.
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => open.add(socket));
  const port = await listenLocally(server);
  return {
    base: `${tls === null ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    sent,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        for (const each of open) each.destroy();
      }),
  };
}

function inPairs(raw: readonly string[]): readonly Header[] {
  const list: Header[] = [];
  for (let index = 0; index < raw.length; index += 2) list.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return list;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';

/** What a server says to one request; `broken`: it says nothing. */
export interface Said {
  readonly status?: number;
  readonly headers?: HeaderList;
  readonly broken?: 'reset' | 'empty';
}

export interface Asked {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  /** As sent: names and values in turn, one code unit a byte. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
  header(name: string): string | undefined;
}

export interface ProofServer {
  readonly origin: string;
  readonly port: number;
  /** Everything it was asked since it was last emptied. */
  readonly asked: Asked[];
  respond: (asked: Asked) => Said;
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that says what it is told to. */
export async function startServer(port = 0): Promise<ProofServer> {
  const server = createServer({ insecureHTTPParser: true, maxHeaderSize: 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  const self: ProofServer = {
    origin: `http://127.0.0.1:${actual}`,
    port: actual,
    asked: [],
    respond: () => ({}),
    close: () => close(server),
  };
  server.on('request', (request, response) => void respond(self, request, response));
  return self;
}

async function respond(
  server: ProofServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const asked: Asked = {
    method: request.method ?? '',
    target: request.url ?? '',
    rawHeaders: request.rawHeaders,
    body: Buffer.concat(chunks).toString('latin1'),
    header: (name) => request.headers[name]?.toString(),
  };
  server.asked.push(asked);
  const { status = 200, headers = [], broken } = server.respond(asked);
  if (broken === 'reset') request.socket.resetAndDestroy();
  else if (broken === 'empty') request.socket.end();
  else {
    const hasBody = status !== 204 && status !== 304;
    response.writeHead(status, [...headers.flat(), ...(hasBody ? ['Content-Length', '0'] : [])]);
    response.end();
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

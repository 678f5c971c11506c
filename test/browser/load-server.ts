import { createServer, type Server, type ServerResponse } from 'node:http';
import fc from 'fast-check';
import { listenLocally } from '../listen-locally.ts';

/** A server whose responses differ although all have one URL: each carries a number of its own. */
export interface LoadServer {
  /** Of the page. */
  readonly home: string;
  /** Of everything else. */
  readonly other: string;
  close(): void;
}

/** Ways to respond to a preflight: the first lets it pass. */
const responses: readonly ((response: ServerResponse) => void)[] = [
  (response) => response.setHeader('access-control-allow-headers', 'x-id'),
  () => {},
  (response) => {
    response.statusCode = 403;
  },
  (response) => response.setHeader('access-control-allow-origin', 'https://elsewhere.test'),
];

/** @param seed of the order and kind of the responses */
export async function startLoadServer(seed: number): Promise<LoadServer> {
  const choices = fc.sample(fc.tuple(fc.nat(responses.length - 1), fc.nat(40)), { seed, numRuns: 5000 });
  let count = 0;
  const server: Server = createServer((request, response) => {
    const number = count++;
    const [kind, delay] = choices[number % choices.length] as [number, number];
    response.setHeader('x-response', String(number));
    if (request.url === '/page') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>load</title>');
      return;
    }
    if (!request.url?.startsWith('/refused')) {
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    }
    // If cached, it would be the response to all.
    response.setHeader('access-control-max-age', '0');
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'OPTIONS') responses[kind]?.(response);
    setTimeout(() => response.end(), request.url?.startsWith('/quick') ? 0 : delay);
  });
  const port = await listenLocally(server);
  return {
    home: `http://localhost:${port}`,
    other: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

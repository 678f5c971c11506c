import { createServer, type Server } from 'node:http';

/**
 * An API that keeps the contract and sends no CORS headers, but for `/own`, which sends a right one, and `/other`,
 * which names another origin: what a proxy in front of it has to get along with.
 */
export function startUpstream(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    request.resume();
    if (pathname === '/private' && !request.headers.authorization) return response.writeHead(401).end();
    if (request.method === 'OPTIONS') return response.writeHead(405).end();
    if (pathname === '/missing') return response.writeHead(404).end();
    if (pathname === '/boom') return response.writeHead(500).end();
    if (pathname === '/own' && request.headers.origin)
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin);
    if (pathname === '/other') response.setHeader('Access-Control-Allow-Origin', 'https://other.example');
    response.writeHead(200, { 'Content-Type': 'application/json', 'X-Total-Count': '3' }).end('{}');
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done(server)));
}

import { createServer } from 'node:http';
import type { Running } from './run-program.ts';

/** An API that allows every page by itself, with credentials: what stands behind a proxy is not the fault there. */
export async function startAllowingApi(port: number): Promise<Running> {
  const server = createServer((request, response) => {
    const { origin } = request.headers;
    request.resume();
    if (origin !== undefined && !origin.includes('foreign')) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Credentials', 'true');
    }
    response.setHeader('Vary', 'Origin');
    if (request.method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'PUT');
      response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-request-id');
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'application/json', 'X-Total-Count': '3' }).end('{}');
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

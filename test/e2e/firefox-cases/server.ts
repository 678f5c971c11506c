import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../../lab/ports.ts';

/** A host that Firefox is told to take for one that tracks. */
export const trackingHost = 'fingerprints.test';

export const hosts = ['app.test', 'api.test', trackingHost] as const;

const serviceWorker = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { url } = event.request;
  if (url.includes('/sw-rejects')) event.respondWith(Promise.reject(new Error('nothing')));
  else if (url.includes('/sw-error')) event.respondWith(Response.error());
  else if (url.includes('/sw-makes-up')) event.respondWith(new Response('made up'));
  else if (url.includes('/sw-bare')) event.respondWith(new Response(null, { status: 204 }));
});
`;

export interface CaseServer {
  /** Port numbers, as the lab names them. */
  readonly numbers: Awaited<ReturnType<typeof listen>>['numbers'];
  close(): Promise<void>;
}

/**
 * Responds as the query says: `cors`, `type`, `corp`, `nosniff`, `to` (a redirect); by the path: nothing (but to a preflight
 * with `cors`), or a closed connection. `/held?NAME` is responded to once a request to a path that ends in NAME is held.
 */
export async function startCaseServer(): Promise<CaseServer> {
  const held = new Map<string, ServerResponse>();
  const asking = new Map<string, ServerResponse>();
  function respond(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search, searchParams: asked } = new URL(request.url ?? '/', 'http://any.test');
    const name = pathname.split('/').at(-1) ?? '';
    const isPreflight = request.method === 'OPTIONS' && asked.has('cors');
    if (pathname === '/held') {
      const of = search.slice(1);
      if (held.has(of)) response.end();
      else asking.set(of, response);
      return;
    }
    if (pathname.includes('hangs') && !isPreflight) {
      held.set(name, response);
      asking.get(name)?.end();
      return;
    }
    if (pathname.includes('closes')) {
      request.socket.destroy();
      return;
    }
    const headers: Readonly<Record<string, string | null>> = {
      'Access-Control-Allow-Origin': asked.has('cors') ? '*' : null,
      'Access-Control-Allow-Methods': asked.has('cors') ? '*' : null,
      'Content-Type': pathname.startsWith('/page') ? 'text/html' : asked.get('type'),
      'Content-Security-Policy': asked.has('csp') ? "connect-src 'self'" : null,
      'Cross-Origin-Embedder-Policy': asked.has('coep') ? 'require-corp' : null,
      'Cross-Origin-Resource-Policy': asked.get('corp'),
      'X-Content-Type-Options': asked.has('nosniff') ? 'nosniff' : null,
      Location: asked.get('to'),
    };
    for (const [name, value] of Object.entries(headers)) if (value !== null) response.setHeader(name, value);
    if (pathname === '/worker.js') response.setHeader('Content-Type', 'text/javascript');
    response.statusCode = asked.has('to') ? 302 : 200;
    const body = pathname === '/worker.js' ? serviceWorker : '<!doctype html><title>page</title><body>';
    response.setHeader('Content-Length', Buffer.byteLength(body));
    response.end(body);
  }
  const ports = await listen(respond, (_request, socket) => socket.destroy());
  return {
    numbers: ports.numbers,
    async close() {
      for (const response of [...held.values(), ...asking.values()]) response.destroy();
      await ports.close();
    },
  };
}

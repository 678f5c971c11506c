import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import express from 'express';
import { listenLocally } from '../../listen-locally.ts';

// It brings no types.
const cors: (options?: object) => express.RequestHandler = createRequire(import.meta.url)('cors');

/** What is to be found out about one fault of the application. */
export interface Fault {
  /** Part of the URL that no other fault has. */
  readonly path: string;
  readonly name: string;
  /** Of the response that the browser hid; of the preflight, where that is all there was. */
  readonly status: number;
  /** The response header that is missing or wrong. */
  readonly header: string;
  /** Who has to change something. */
  readonly owner: 'server' | 'proxy';
}

export const faults: readonly Fault[] = [
  {
    path: '/orders',
    name: 'a route that throws: Express takes the headers off its error page',
    ...{ status: 500, header: 'Access-Control-Allow-Origin', owner: 'server' },
  },
  {
    path: '/basket/7',
    name: 'a method that the preflight does not allow',
    ...{ status: 204, header: 'Access-Control-Allow-Methods', owner: 'server' },
  },
  {
    path: '/me',
    name: 'any origin, and a call with credentials',
    ...{ status: 200, header: 'Access-Control-Allow-Origin', owner: 'server' },
  },
  {
    path: '/events',
    name: 'a request header that the preflight does not allow',
    ...{ status: 204, header: 'Access-Control-Allow-Headers', owner: 'server' },
  },
  {
    path: '/report',
    name: 'a gateway’s own error page',
    ...{ status: 502, header: 'Access-Control-Allow-Origin', owner: 'proxy' },
  },
];

export interface App {
  /** Of its page. */
  readonly url: string;
  readonly api: string;
  readonly gateway: string;
  /** Once the page has made its calls again. */
  asked(): Promise<void>;
  close(): void;
}

/** A shop: a page, its API (Express with its CORS middleware), and a gateway before a service that is down. */
export async function startApp(): Promise<App> {
  let done: () => void = () => {};
  const pages = express();
  const api = express();
  const gateway = createServer((_request, response) => {
    response.writeHead(502, { server: 'nginx/1.27.3', 'content-type': 'text/html' });
    response.end(badGateway);
  });
  const [site, servers] = [createServer(pages), [createServer(api), gateway]] as const;
  const [pagePort, apiPort, gatewayPort] = await Promise.all([site, ...servers].map(listenLocally));
  const origin = `http://127.0.0.1:${pagePort}`;
  const [apiUrl, gatewayUrl] = [`http://127.0.0.1:${apiPort}`, `http://127.0.0.1:${gatewayPort}`];

  // Its error page would say more than a server in production does.
  api.set('env', 'production');
  const ofPage = cors({ origin, methods: ['GET', 'POST'], allowedHeaders: ['Content-Type'] });
  api.options(/.*/, ofPage);
  api.get('/orders', ofPage, () => {
    throw new TypeError("Cannot read properties of undefined (reading 'total')");
  });
  api.put('/basket/:id', ofPage, (_request, response) => void response.json({}));
  api.get('/me', cors(), (_request, response) => void response.json({ name: 'Ann' }));
  api.post('/events', ofPage, (_request, response) => void response.status(204).end());
  api.use(
    (_error: unknown, _request: express.Request, response: express.Response, next: express.NextFunction) => {
      // As Express does it, without a stack on our screen.
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.status(500).type('html').send('<pre>Internal Server Error</pre>');
      void next;
    },
  );
  pages.get('/', (_request, response) => void response.type('html').send(page(apiUrl, gatewayUrl)));
  pages.post('/done', (_request, response) => {
    response.status(204).end();
    done();
  });

  return {
    url: `${origin}/`,
    api: apiUrl,
    gateway: gatewayUrl,
    asked: () =>
      new Promise((resolve) => {
        done = resolve;
      }),
    close() {
      for (const server of [site, ...servers] as readonly Server[]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

const page = (api: string, gateway: string): string => `<!doctype html>
<html lang="en"><title>Shop</title><link rel="icon" href="data:,"><h1>Shop</h1>
<script type="module">
const quietly = (call) => call.then((response) => response.json()).catch((error) => console.error(error));
await quietly(fetch('${api}/orders'));
await quietly(fetch('${api}/basket/7', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
await quietly(fetch('${api}/me', { credentials: 'include' }));
await quietly(fetch('${api}/events', { method: 'POST', headers: { 'X-Trace': '7' } }));
await quietly(fetch('${gateway}/report'));
await fetch('/done', { method: 'POST' });
</script></html>`;

const badGateway = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx/1.27.3</center>
</body>
</html>
`;

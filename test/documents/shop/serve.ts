import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { certificateFor } from '../../lab/certificates.ts';
import { listenLocally } from '../../listen-locally.ts';
import { page, servers } from './respond.ts';

/** A shop with its API and the services of others that it uses, each a host of its own. */
export interface Shop {
  /** Where to begin. */
  readonly url: string;
  /** Has Chromium find all of it on this machine, and take it for the internet. */
  readonly chromiumArgs: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** Serves the shop on a free port of 127.0.0.1. */
export async function serveShop(): Promise<Shop> {
  const hosts = [new URL(page).host, ...Object.keys(servers)];
  const { key, cert, spki } = await certificateFor(hosts);
  const server = createServer({ key, cert }, (request, response) => void serve(request, response));
  const port = await listenLocally(server);
  return {
    url: `${page}/`,
    chromiumArgs: [
      `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`,
      `--ignore-certificate-errors-spki-list=${spki}`,
      `--ip-address-space-overrides=127.0.0.1:${port}=public`,
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = request;
  const respond = Object.hasOwn(servers, headers.host ?? '') ? servers[headers.host ?? ''] : undefined;
  if (respond === undefined) return servePage(path, response);
  const { status, headers: sent, body, after } = respond({ method, path, headers });
  await new Promise((resolve) => setTimeout(resolve, after));
  response.writeHead(status, sent).end(body);
}

async function servePage(path: string, response: ServerResponse): Promise<void> {
  const [, name = '', ending = ''] = /^\/([\w-]+)\.(\w+)$/.exec(path === '/' ? '/index.html' : path) ?? [];
  const type = types[ending];
  const file = new URL(`page/${name}.${ending}`, import.meta.url);
  const text = type === undefined ? null : await readFile(file).catch(() => null);
  if (type === undefined || text === null) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(text);
}

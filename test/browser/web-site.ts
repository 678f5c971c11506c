import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { listenLocally } from '../listen-locally.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface WebSite {
  /** Of its first page; ends in a slash. */
  readonly url: string;
  close(): void;
}

/** Builds the panel as a page of its own, and serves it as any server of static files would. */
export async function serveWebSite(): Promise<WebSite> {
  const root = mkdtempSync(join(tmpdir(), 'cors-lens-web-'));
  await build({ mode: 'web', logLevel: 'error', build: { outDir: root, emptyOutDir: true } });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const path = join(root, pathname === '/' ? 'index.html' : pathname);
    try {
      const file = readFileSync(path);
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listenLocally(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { findOrInstall } from '../browser/install.ts';
import { buildCommand } from '../cli/mcp/served.ts';
import { expectOutcome } from '../documents/shell/expect-outcome.ts';
import { browserLine, watchLines } from '../documents/shell/tables.ts';
import { type Ran, shellWorld, type World } from '../documents/shell/world.ts';
import { eventually } from '../eventually.ts';
import { listenLocally } from '../listen-locally.ts';

/** The lines of the documents that watch a browser, as they stand there but for the ports, which others may have. */

let built: string;
let api: Server;
let site: Server;
let world: World;
let browser: Promise<Ran>;
let ports: Readonly<Record<string, string>>;

const withPorts = (line: string): string =>
  Object.entries(ports).reduce((text, [documented, ours]) => text.replace(documented, ours), line);

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'cors-lens-built-'));
  await buildCommand(built);
  api = createServer(({ url }, response) => {
    if (url !== '/hidden') response.setHeader('access-control-allow-origin', '*');
    response.end('{}');
  });
  const apiUrl = `http://127.0.0.1:${await listenLocally(api)}`;
  // It asks again and again: a browser is watched from some moment on.
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><link rel="icon" href="data:,"><script>
      const ask = (path) => fetch('${apiUrl}' + path).catch(() => {});
      ask('/allowed').then(() => ask('/hidden'));
      if (location.hash) setInterval(() => ask('/hidden'), 300);</script>`);
  });
  const sitePort = await listenLocally(site);
  const chromium = await findOrInstall('chromium');
  const sandbox = process.getuid?.() === 0 ? '--no-sandbox' : '';
  const started = `"${chromium}" --headless ${sandbox} "$@" http://localhost:${sitePort}/#again`;
  world = await shellWorld(built, { chromium: started }, { CORS_LENS_CHROMIUM: chromium });
  const profile = join(built, 'profile');
  const line = browserLine.replace('9222', '0').replace('/tmp/profile', profile);
  browser = world.run(line, world.folder());
  // The browser creates the file first, and fills it later.
  const [port] = await eventually(() => {
    const numbers = /^\d+(?=\n)/.exec(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8'));
    if (numbers === null) throw new Error('the browser has not written its port down');
    return numbers;
  });
  ports = { 'localhost:5173': `localhost:${sitePort}`, '--port 9222': `--port ${port}` };
});

afterAll(async () => {
  world?.close();
  await browser;
  for (const each of [api, site]) {
    each?.closeAllConnections();
    each?.close();
  }
  rmSync(built, { recursive: true, force: true });
});

describe('with a page that asks for what is hidden', () => {
  it.each(Object.entries(watchLines))('%s', (line, outcome) =>
    expectOutcome(world, withPorts(line), outcome),
  );
});

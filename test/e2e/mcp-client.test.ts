import { copyFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/launch.ts';
import { bundled } from '../bundled.ts';
import { goodRules, type McpRules, type McpServer, startMcpServer } from '../cli/presets/mcp-server.ts';
import { runCli } from '../cli/run-cli.ts';
import { listenLocally } from '../listen-locally.ts';
import { installApart } from '../run/install-apart.ts';

/** MCP's own SDK for TypeScript in a page of Chromium, and what `cors-lens check --as mcp` says of the same servers. */

let mcp: McpServer;
let site: Server;
let pageUrl = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const clients = new URL('./browser-clients/', import.meta.url);
  const modules = await installApart(clients);
  // Beside what was installed, where its imports are found.
  const entry = join(modules, '..', 'mcp-page.js');
  copyFileSync(new URL('mcp-page.js', clients), entry);
  const script = await bundled(entry, { minify: false, sourcemap: false });
  site = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/app.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/app.js' ? script : '<!doctype html><script src="app.js"></script>');
  });
  pageUrl = `http://127.0.0.1:${await listenLocally(site)}`;
  mcp = await startMcpServer();
  browser = await launchChromium({ extensions: [] });
  page = await browser.newPage();
  await page.goto(pageUrl);
});
afterAll(async () => {
  await browser?.close();
  mcp?.close();
  site?.closeAllConnections();
  site?.close();
});

const login = { Authorization: 'Bearer of-the-test' };

/** What a server lacks, and what of the SDK does not work then. */
const servers: readonly [name: string, Partial<McpRules>, fails: readonly string[], headers?: object][] = [
  ['nothing', {}, []],
  ['nothing, with wildcards', { allowHeaders: '*', allowMethods: '*', exposeHeaders: '*' }, []],
  ['nothing, without sessions and events', { keepsSessions: false, hasStream: false, exposeHeaders: '' }, []],
  ['every header', { allowOrigin: null }, ['connect']],
  ['this origin', { allowOrigin: 'https://other.example' }, ['connect']],
  ['a good status for OPTIONS', { preflightStatus: 405 }, ['connect']],
  ['headers on POST', { bareMethods: ['POST'] }, ['connect']],
  ['Content-Type', { allowHeaders: 'Mcp-Session-Id, Mcp-Protocol-Version, Last-Event-ID' }, ['connect']],
  ['Mcp-Protocol-Version', { allowHeaders: 'Content-Type, Mcp-Session-Id, Last-Event-ID' }, ['connect']],
  ['Mcp-Session-Id', { allowHeaders: 'Content-Type, Mcp-Protocol-Version, Last-Event-ID' }, ['connect']],
  ['Last-Event-ID', { allowHeaders: 'Content-Type, Mcp-Session-Id, Mcp-Protocol-Version' }, ['resume']],
  ['Authorization', {}, ['connect'], login],
  ['nothing, with Authorization', { allowHeaders: `${goodRules.allowHeaders}, Authorization` }, [], login],
  ['an exposed Mcp-Session-Id', { exposeHeaders: 'X-Other' }, ['connect']],
  ['headers on GET', { bareMethods: ['GET'] }, ['stream']],
  ['headers on the 405 to GET', { hasStream: false, bareMethods: ['GET'] }, ['stream']],
  ['DELETE', { allowMethods: 'GET, POST' }, ['end']],
  ['headers on DELETE', { bareMethods: ['DELETE'] }, ['end']],
  ['a URL without redirect', { redirects: true }, ['connect']],
  ['a session for nobody', { status: 401 }, ['connect']],
  ['a type it can read', { type: 'text/plain' }, ['connect']],
];

/** Which part of the SDK each line of the command is about. */
const parts: readonly [words: string, part: string][] = [
  ['POST initialize', 'connect'],
  ['POST of every later message', 'connect'],
  ['GET of the event stream', 'stream'],
  ['GET with Last-Event-ID', 'resume'],
  ['DELETE of the session', 'end'],
];

it.each(servers)(
  'is red exactly where the SDK fails: a server that lacks %s',
  async (lacking, lacks, fails, headers = {}) => {
    mcp.rules = { ...goodRules, ...lacks };
    // One of its own: the browser remembers what a preflight allowed.
    const url = `${mcp.origin}/${servers.findIndex(([name]) => name === lacking)}/mcp`;
    const inPage = await page.evaluate(
      (target, more) =>
        (
          globalThis as unknown as { app: { tryMcp(url: string, headers: object): Promise<string[]> } }
        ).app.tryMcp(target, more),
      url,
      headers,
    );
    const given = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
    const rules = ['--origin', pageUrl, '--page-space', 'loopback', '--browser', 'chromium'];
    const { err, code } = await runCli(['check', url, '--as', 'mcp', ...rules, ...given]);
    const red = parts.filter(([words]) => err.includes(`Does not work: ${words}`)).map(([, part]) => part);
    // Without a connection the SDK tries nothing else, and without a stream it resumes none.
    const said = red.includes('connect')
      ? ['connect']
      : red.filter((part) => part !== 'resume' || !red.includes('stream'));
    expect({ inPage, said }, err).toEqual({ inPage: fails, said: fails });
    expect(code).toBe(fails.includes('connect') || fails.includes('stream') ? 1 : 0);
  },
);

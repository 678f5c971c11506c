import { createServer, type Server } from 'node:http';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { expressions } from '../../../src/capture/recorder/expressions.ts';
import { launchChromium } from '../../browser/launch.ts';
import { listenLocally } from '../../listen-locally.ts';

/** The recorder's script in real pages, without the extension around it. Each test has a page of its own. */

let server: Server;
let browser: Browser;
export let page: Page;
export let session: CDPSession;
export let home: string;
/** Another origin, by the same server. */
export let other: string;

export const script = expressions('0123456789abcdef');

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/page')) {
      response.setHeader('content-type', 'text/html');
      if (url.includes('csp')) response.setHeader('content-security-policy', "connect-src 'self'");
      response.end('<!doctype html><title>page</title>');
      return;
    }
    if (!url.startsWith('/refused'))
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-credentials', 'true');
    response.setHeader('access-control-allow-headers', 'x-one, x-two');
    if (url.startsWith('/events')) response.setHeader('content-type', 'text/event-stream');
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      response.end(
        url.startsWith('/events') ? 'data: 1\n\n' : JSON.stringify({ body, headers: request.rawHeaders }),
      );
    });
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  browser = await launchChromium({ extensions: [] });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  session = await page.createCDPSession();
  await page.goto(`${home}/page`);
});

afterEach(async () => {
  await page.close();
});

export async function evaluate(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

export const begin = () => evaluate(script.begin);
export const end = () => evaluate(script.end);

let round = 0;
export const takeRound = () => evaluate(script.take(++round));

type Line = readonly unknown[];

export async function take(): Promise<readonly Line[]> {
  const { log } = (await takeRound()) as { log: string };
  return log
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

interface Call {
  readonly kind: unknown;
  readonly url: unknown;
  readonly method: unknown;
  readonly mode: unknown;
  readonly credentials: unknown;
  readonly redirect: unknown;
  readonly indirect: unknown;
  readonly names: unknown;
}

export async function takeCalls(): Promise<readonly Call[]> {
  return (await take())
    .filter(([what]) => what === 'call')
    .map(([, , kind, , url, , , method, mode, credentials, redirect, indirect, names]) => {
      return { kind, url, method, mode, credentials, redirect, indirect, names };
    });
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/launch.ts';
import type { Got, Question } from './question.ts';

/** Pages on three origins, none of them localhost: dev servers allow that by themselves. */
export interface Pages {
  readonly version: string;
  /** The page the API is for. */
  readonly app: PageOf;
  /** Another page the API is for. */
  readonly admin: PageOf;
  /** A page it is not for. */
  readonly foreign: PageOf;
  /** A page of the server's own. */
  readonly open: (url: string) => Promise<PageOf & { readonly close: () => Promise<void> }>;
  readonly close: () => Promise<void>;
}

export interface PageOf {
  readonly origin: string;
  /** @param base before each path: an origin, or a path of the page's own */
  readonly ask: (base: string, questions: readonly Question[]) => Promise<readonly Got[]>;
}

const names = ['app.example', 'admin.example', 'foreign.example'] as const;

export async function openPages(): Promise<Pages> {
  const server = await startPageServer();
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium({
    extensions: [],
    args: [`--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`],
  });
  const page = async (name: string) => {
    const opened = await openPage(browser, `http://${name}:${port}/`);
    return { origin: `http://${name}:${port}`, ask: asker(opened) };
  };
  return {
    version: await browser.version(),
    app: await page(names[0]),
    admin: await page(names[1]),
    foreign: await page(names[2]),
    open: async (url) => {
      const opened = await openPage(browser, url);
      return { origin: new URL(url).origin, ask: asker(opened), close: () => opened.close() };
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

function startPageServer(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>proof</title>');
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function asker(page: Page): PageOf['ask'] {
  return (base, questions) =>
    page.evaluate(
      (before: string, all: readonly Question[]) =>
        Promise.all(
          all.map(async ({ path, method, credentials, headers }) => {
            const body = method === 'GET' ? null : '{}';
            try {
              // A fresh URL each time, so that neither cache has it.
              const url = `${before}${path}?${Math.random()}`;
              const response = await fetch(url, { method, credentials, headers, body });
              await response.text();
              return { status: response.status, total: response.headers.get('x-total-count') };
            } catch {
              return null;
            }
          }),
        ),
      base,
      questions,
    );
}

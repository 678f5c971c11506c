import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { launchChromium } from '../../browser/launch.ts';
import { askAll } from './ask-in-page.ts';
import type { Got, Question } from './question.ts';

/** Pages on three origins, none of them localhost: dev servers allow that by themselves. */
export interface Pages {
  readonly version: string;
  /** As the browser is known to the engine. */
  readonly rules: Profile;
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
  /** Runs an expression in the page, and waits for it. */
  readonly run: (expression: string) => Promise<void>;
}

export const names = ['app.example', 'admin.example', 'foreign.example'] as const;

/** @param shared serves their documents, and stays; else one of their own does */
export async function openPages(shared?: Server): Promise<Pages> {
  const server = shared ?? (await startPageServer());
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium({
    extensions: [],
    args: [
      `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`,
      // Those of the proof are of its own making.
      '--ignore-certificate-errors',
    ],
  });
  const page = async (name: string) => {
    const opened = await openPage(browser, `http://${name}:${port}/`);
    return pageOf(opened);
  };
  return {
    version: await browser.version(),
    rules: chromium(156),
    app: await page(names[0]),
    admin: await page(names[1]),
    foreign: await page(names[2]),
    open: async (url) => {
      const opened = await openPage(browser, url);
      return { ...pageOf(opened), close: () => opened.close() };
    },
    close: async () => {
      await browser.close();
      if (shared === undefined) await new Promise((done) => server.close(done));
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Serves the pages of the proof, to one browser or several: their origins are the same then. */
export function startPageServer(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>proof</title>');
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function pageOf(page: Page): PageOf {
  return {
    origin: new URL(page.url()).origin,
    ask: (base, questions) => page.evaluate(askAll, base, questions),
    run: async (expression) => {
      await page.evaluate(expression);
    },
  };
}

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ProtocolClient } from '../../protocol/client.ts';
import { puppeteerClient } from '../../protocol/puppeteer-client.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { findBrowser } from '../browser/find.ts';
import { hasDisplay } from '../browser/has-display.ts';
import { probePort } from './probe-port.ts';
import './messages.ts';

/** A browser that can be watched. */
export interface Watched {
  readonly client: ProtocolClient;
  /** Such as `Chrome/156.0.8078.79`. */
  readonly product: string;
  /** Once it is gone, whoever ended it. */
  readonly gone: Promise<void>;
  /** Opens the page that was asked for, if one was. Resolves when it has loaded, with the trouble if it could not be opened. */
  open(): Promise<string | null>;
  /** Ends a browser of ours, and lets go of another's. Never rejects. */
  close(): Promise<void>;
}

/** Milliseconds that a port may take to say what it is. */
const probeMs = 5_000;

/** Milliseconds that whoever says it is a browser may take to speak like one. */
const speakMs = 15_000;

/** A browser of our own that opens a URL, or one that listens at a port of this machine, where one may be opened too. */
export type Place = { readonly launch: string } | { readonly port: number; readonly open?: string };

/**
 * Never rejects.
 *
 * @param isUnattended nobody looks at it
 */
export async function connect(
  at: Place,
  isUnattended: boolean,
): Promise<Watched | { readonly unusable: Text }> {
  return 'port' in at ? attach(at.port, at.open ?? null) : launch(at.launch, isUnattended);
}

async function launch(url: string, isUnattended: boolean): Promise<Watched | { readonly unusable: Text }> {
  let executablePath: string | null = null;
  try {
    executablePath = findBrowser('chromium');
    if (executablePath === null) return { unusable: say('cli.watch.no-browser') };
    const browser = await puppeteer.launch({
      executablePath,
      headless: isUnattended || !hasDisplay(),
      defaultViewport: null,
      // It ends with this process, whatever ends that.
      pipe: true,
      // Ctrl+C ends the session first, in our way.
      ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
      args: [
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-background-networking',
        // Chromium refuses its sandbox to root, and to nobody else.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return await watched(
      browser,
      () => openFirst(browser, url),
      () => browser.close(),
    );
  } catch (error) {
    const path = executablePath ?? process.env.CORS_LENS_CHROMIUM ?? '';
    return { unusable: say('cli.watch.not-started', { path, trouble: firstLine(error) }) };
  }
}

async function attach(port: number, url: string | null): Promise<Watched | { readonly unusable: Text }> {
  const found = await probePort(port, probeMs);
  if (found === 'nothing') {
    const options = [{ text: `--remote-debugging-port=${port} --user-data-dir=<folder>` }];
    return { unusable: say('cli.watch.nothing-there', { port, options }) };
  }
  const other = { unusable: say('cli.watch.not-a-browser', { port }) };
  if (found === 'other') return other;
  const connecting = puppeteer.connect({ browserWSEndpoint: found.endpoint, defaultViewport: null });
  try {
    const browser = await within(speakMs, connecting);
    let tab: Promise<Page> | null = null;
    const opened = (): Promise<Page> => {
      tab = browser.newPage();
      return tab;
    };
    return await within(
      speakMs,
      watched(
        browser,
        async () => (url === null ? null : goTo(opened(), url)),
        async () => {
          if (tab !== null) await (await tab).close().catch(() => {});
          await browser.disconnect();
        },
      ),
    );
  } catch {
    // What comes too late is let go of.
    void connecting.then((browser) => browser.disconnect()).catch(() => {});
    return other;
  }
}

async function watched(
  browser: Browser,
  open: Watched['open'],
  close: () => Promise<unknown>,
): Promise<Watched> {
  const session = await browser.target().createCDPSession();
  return {
    client: puppeteerClient(session),
    product: await browser.version(),
    gone: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    open,
    close: () =>
      close().then(
        () => {},
        () => {},
      ),
  };
}

async function openFirst(browser: Browser, url: string): Promise<string | null> {
  const [first] = await browser.pages().catch(() => []);
  return goTo(first === undefined ? browser.newPage() : first, url);
}

/** @returns the trouble if it could not be opened */
async function goTo(page: Page | Promise<Page>, url: string): Promise<string | null> {
  try {
    await (await page).goto(url, { timeout: 0, waitUntil: 'load' });
    return null;
  } catch (error) {
    return firstLine(error);
  }
}

function within<T>(limitMs: number, waiting: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too late')), limitMs);
    waiting.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}

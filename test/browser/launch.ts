import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { patienceMs } from '../patience.ts';
import { extensionId } from './extension-id.ts';
import { rememberWhoWaits } from './frame-tree.ts';
import { findOrInstall } from './install.ts';
import { patient } from './patient.ts';
import { keepProtocolLog } from './protocol-log.ts';

rememberWhoWaits();
keepProtocolLog();

export interface LaunchOptions {
  /** Folders of unpacked extensions. */
  readonly extensions: readonly string[];
  /** What the lab needs: `--host-resolver-rules=…`, `--ip-address-space-overrides=…`. */
  readonly args?: readonly string[];
  readonly headless?: boolean;
  /** A folder that outlives the browser, which goes on from there; not there: one of its own. */
  readonly profile?: string;
  /** Where its window is shown, if not where this process would show one. */
  readonly env?: Readonly<Record<string, string>>;
  readonly executablePath?: string;
}

/** No request of the browser's own may stand between those of the page. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/** What the tests read is English, whoever runs them: Linux goes by the variable, Windows by the switch. */
const inEnglish = { args: ['--lang=en-US'], env: { LANGUAGE: 'en_US' } };

/**
 * Chromium with a profile of its own, if not given one, which is deleted when the browser or this process ends, with unpacked extensions
 * in it and its DevTools reachable as pages.
 *
 * @throws when there is no browser and none can be installed.
 */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const headless = options.headless ?? true;
  const executablePath = options.executablePath ?? (await findOrInstall('chromium'));
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'cors-lens-profile-'));
  try {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      userDataDir: profile,
      timeout: patienceMs,
      protocolTimeout: 5 * patienceMs,
      // Extensions can be loaded over a pipe only.
      pipe: true,
      env: { ...process.env, ...inEnglish.env, ...options.env },
      enableExtensions: [...options.extensions],
      handleDevToolsAsPage: true,
      // The page of a window has the window's size; a headless one has to be told.
      defaultViewport: headless ? { width: 1280, height: 800 } : null,
      // To a person both this and the bar about unusual switches (--test-type) only take room.
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      args: [
        ...quiet,
        ...inEnglish.args,
        // Chromium refuses its sandbox to root, and to nobody else.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(headless
          ? // A pointer reaches no frame of another process below the window's own view, however tall the viewport is.
            ['--disable-gpu', '--window-size=1280,1000']
          : ['--window-size=1600,1000', '--test-type']),
        ...(options.args ?? []),
      ],
    });
    if (options.profile === undefined) removeAtEnd(profile, browser.process());
    for (const folder of options.extensions) await untilLoaded(browser, folder);
    return patient(browser);
  } catch (error) {
    if (options.profile === undefined) removeNow(profile);
    throw error;
  }
}

/**
 * Until an extension's files are served. DevTools that were opened at once, on a machine with much other work, had
 * nothing of it: three of some hundred. `launchChromium` waits for those it is given; not for one that a switch loads.
 *
 * @param folder of the unpacked extension
 */
export async function untilLoaded(browser: Browser, folder: string): Promise<void> {
  const page = await browser.newPage();
  const url = `chrome-extension://${extensionId(folder)}/manifest.json`;
  for (const end = Date.now() + patienceMs; ; ) {
    try {
      await page.goto(url, { timeout: patienceMs });
      break;
    } catch (error) {
      // Of an extension that is not there yet, the browser says that it blocks its files.
      if (!String(error).includes('ERR_BLOCKED_BY_CLIENT') || Date.now() >= end) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  await page.close();
}

/** When the browser ends, or else when this process does: puppeteer's own listener, which ends the browser, came first. */
function removeAtEnd(profile: string, browser: ChildProcess | null): void {
  const now = () => removeNow(profile);
  process.once('exit', now);
  browser?.once('exit', async () => {
    await rm(profile, patiently).catch(() => {});
    if (!existsSync(profile)) process.off('exit', now);
  });
}

/** Processes of a browser that has ended may still be writing. */
const patiently = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 } as const;

function removeNow(profile: string): void {
  for (let attempt = 0; attempt < 20 && existsSync(profile); attempt += 1) {
    try {
      rmSync(profile, patiently);
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
